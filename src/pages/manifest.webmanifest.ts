import { GROUNDS } from '../schema/site.ts';
import { SITE } from '../site/identity.ts';

/** What a device shows of a site that stands on its home screen. */
export const GET = (): Response =>
  new Response(`{
  "name": ${JSON.stringify(SITE.name)},
  "short_name": ${JSON.stringify(SITE.shortName)},
  "description": ${JSON.stringify(SITE.description)},
  "lang": "vi",
  "start_url": "${SITE.base}",
  "display": "standalone",
  "background_color": "${GROUNDS.light.grounds[0]}",
  "theme_color": "${SITE.colours.accent}",
  "icons": [
    { "src": "${SITE.base}icon-192.png", "sizes": "192x192", "type": "image/png" },
    { "src": "${SITE.base}icon-512.png", "sizes": "512x512", "type": "image/png" },
    { "src": "${SITE.base}icon.svg", "sizes": "any", "type": "image/svg+xml" }
  ]
}
`);
