/** By then a page is on the screen of a slow phone too. */
const LATER_MS = 1000;

/** What nobody waits for is asked for later, and takes no turn of the page itself. */
setTimeout(() => {
  // The manifest, which the head keeps for readers without scripts.
  document.head.insertAdjacentHTML('beforeend', document.querySelector('noscript')!.textContent);
  // Keeps the guide for when there is no network. Where the browser refuses, nothing is lost. It has none for a page that came without encryption, whatever the types say.
  if (import.meta.env.PROD) (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
}, LATER_MS);
