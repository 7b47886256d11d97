import { withBase } from './with-base.ts';

/** The address of an internal path with its host when the build knows it (SITE_URL), for files that are read elsewhere. */
export const fullAddress = (path: string, site: URL | undefined): string => (site ? new URL(withBase(path), site).href : withBase(path));
