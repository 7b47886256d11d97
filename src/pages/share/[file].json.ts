import { shareCards } from '../../layouts/share-cards.ts';

/** Only a build that goes on to draw the images says what to draw. */
export const getStaticPaths = () => (import.meta.env.COMPLETE_SITE ? [{ params: { file: 'cards' } }] : []);

/** The images of shared links: where each belongs, and the document that is drawn there. */
export const GET = async (): Promise<Response> => Response.json([...(await shareCards()).values()].map(({ path, html }) => ({ path, html })));
