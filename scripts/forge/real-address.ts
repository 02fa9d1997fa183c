import { SITE } from '../../src/site/identity.ts';

/** What of the site's own addresses is still a placeholder, by the name of the variable that replaces it. */
export function placeholders(site: Pick<typeof SITE, 'origin' | 'mail'>): string[] {
  const isPlaceholder = (address: string) => /[/@.][\w.-]*\.example\b/u.test(address);
  return [
    ...(isPlaceholder(site.origin) ? ['SITE_ORIGIN'] : []),
    ...(isPlaceholder(site.mail) ? ['SITE_MAIL'] : []),
  ];
}

if (import.meta.main) {
  const missing = placeholders(SITE);
  if (missing.length > 0) {
    const names = missing.join(', ');
    process.stdout.write(
      `::error::${names} còn là địa chỉ tạm. Sửa site.yaml hoặc đặt biến của kho: docs/forge.md, mục “Đặt tên thật”.\n`,
    );
    process.exitCode = 1;
  }
}
