import { href } from '../site/href.ts';
import { SITE } from '../site/identity.ts';

/** A build for reviewers is for nobody's index; the site itself is for everybody's. */
export const GET = (): Response =>
  new Response(
    SITE.isReviewBuild
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nDisallow: ${href('/quan-tri/bo-bien-tap/', SITE.base)}\n\nSitemap: ${SITE.address}/sitemap-index.xml\n`,
  );
