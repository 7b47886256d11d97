declare namespace App {
  type Locals = import('./components/claim-lookup.ts').ClaimsOnPage;
}
