/** Has the browser keep the guide for when there is no network, once the page itself has loaded. Where it refuses, nothing is lost. */
if (import.meta.env.PROD)
  addEventListener('load', () => {
    // Browsers have none for a page that came without encryption, whatever the types say.
    (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
  });
