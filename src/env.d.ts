interface ImportMetaEnv {
  /** Whether the build goes on to make the PDF and the images of shared links, so that pages may lead to them (scripts/build-complete.ts). */
  readonly COMPLETE_SITE: boolean;
}

declare namespace App {
  /** What a page lends to the prose on it: see `ClaimsOnPage`. Set by the page before it renders the prose. */
  interface Locals {
    claims: import('./components/claim-lookup.ts').ClaimsOnPage['claims'];
    claimScope: string;
    /** Sections whose worked examples can be shown with the reader’s workload. */
    ownSections?: ReadonlySet<string>;
  }
}

/** What TypeScript files see of an Astro component; `astro check` looks inside. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
