import { minifySync, type Plugin } from 'vite';

/** A Vite plugin that minifies scripts which pages load by their address (`?url`), and which Vite copies as they are. */
export const minifyAssetsPlugin = (): Plugin => ({
  name: 'minify-assets',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.js')) file.source = minifySync(file.fileName, String(file.source)).code;
    }
  },
});
