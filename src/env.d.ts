declare namespace App {
  type Locals = import('./components/claim-lookup.ts').ClaimsOnPage;
}

/** What TypeScript files see of an Astro component; `astro check` looks inside. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
