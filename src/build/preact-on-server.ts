import preact from '@astrojs/preact';
import type { AstroIntegration, AstroRenderer } from 'astro';

/**
 * Astro's integration of Preact, without its client. The pages have no Astro islands: `components/calculators/load.ts`
 * hydrates. Without the client's chunks Preact is bundled with the calculator, and only the parts of it that are used.
 */
export function preactOnServer(): AstroIntegration {
  // Only files with JSX: it would send every TypeScript file through Babel, the engine's in all their copies, a quarter of the build.
  const integration = preact({ include: [/\.tsx$/] });
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({ ...options, addRenderer: ({ name, serverEntrypoint }: AstroRenderer) => options.addRenderer({ name, serverEntrypoint }) }),
    },
  };
}
