import type { AstroIntegration } from 'astro';
import { EXPORT_FORMATS } from '../core/export/formats.ts';

/** Gives every export format its address beside each comparison. */
export function exportRoutes(): AstroIntegration {
  return {
    name: 'export-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const entrypoint = new URL('./exported-comparison.ts', import.meta.url);
        for (const { file } of EXPORT_FORMATS) injectRoute({ pattern: `/[story]/[pair]/${file}`, entrypoint });
      },
    },
  };
}
