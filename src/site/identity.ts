import { readSiteFile } from './build/site-file.ts';
import { siteFolder } from './build/site-folder.ts';

const file = readSiteFile(siteFolder());

/** The address as given, with a closing slash: below it stands every page. */
const address = new URL(`${(process.env['SITE_ORIGIN'] || file.origin).replace(/\/+$/u, '')}/`);

/**
 * Where the site stands and where its source lives, as its `site.yaml` says. Variables of the environment win; an
 * empty one (a forge gives one where none was set) counts as none.
 */
export const SITE = {
  name: file.name,
  shortName: file.shortName,
  description: file.description,
  /** Scheme and host. */
  origin: address.origin,
  /** Every absolute link (feeds, sitemap, Open Graph) is this and a path from the root of the site. */
  address: address.href.replace(/\/$/u, ''),
  /** Path below which the site stands, with both slashes: `/`, or `/so-tay/` where it shares its host. */
  base: address.pathname,
  /** Repository for “sửa trang này” and suggestions. */
  repository: process.env['SITE_REPOSITORY'] || file.repository,
  /** Where readers without an account write. */
  mail: process.env['SITE_MAIL'] || file.mail,
  colours: file.colours,
  /** File of the site's folder that stands for it; absent where the mark of the engine does. */
  mark: file.mark,
  /** `DRAFTS=1`: a build for reviewers. It holds drafts, says so on every page and stays out of search engines. */
  isReviewBuild: process.env['DRAFTS'] === '1',
} as const;
