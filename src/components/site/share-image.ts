/** The size of the images of shared links, in pixels: what the places that show them cut to. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;
