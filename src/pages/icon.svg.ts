import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { svgResponse } from '../pictures/svg-response.ts';
import { siteFolder } from '../site/build/site-folder.ts';
import { SITE } from '../site/identity.ts';
import { markFile } from '../site/mark.ts';

/** The mark of the site: the file that `site.yaml` names, else the engine's in the site's colour. */
export const GET = (): Response =>
  svgResponse(
    SITE.mark === undefined
      ? markFile(SITE.colours.accent)
      : readFileSync(join(siteFolder(), SITE.mark), 'utf8'),
  );
