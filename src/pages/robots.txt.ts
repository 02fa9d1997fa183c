import { SITE } from '../site/identity.ts';

/** A build for reviewers is for nobody's index; the site itself is for everybody's. */
export const GET = (): Response =>
  new Response(
    SITE.isReviewBuild
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\nDisallow: /quan-tri/bo-bien-tap/\n\nSitemap: ${SITE.origin}/sitemap-index.xml\n`,
  );
