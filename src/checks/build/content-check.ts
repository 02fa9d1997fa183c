import type { AstroIntegration } from 'astro';
import { checkCommand } from '../cli.ts';

/**
 * Runs the content check where a build or a development server starts, in its own process: what it has read, the loader
 * and the search do not read again.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        if ((await checkCommand([], process)) !== 0) throw new Error('Nội dung còn lỗi: xem các dòng trên.');
      },
    },
  };
}
