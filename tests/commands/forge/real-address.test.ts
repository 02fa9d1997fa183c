import { expect, test } from 'vitest';
import { placeholders } from '../../../scripts/forge/real-address.ts';

test.each([
  ['https://so-tay-chuyen-de.example', 'gop-y@so-tay-chuyen-de.example', ['SITE_ORIGIN', 'SITE_MAIL']],
  ['https://sotay.tinhuy.vn', 'gop-y@so-tay-chuyen-de.example', ['SITE_MAIL']],
  ['https://sotay.tinhuy.vn', 'gop-y@tinhuy.vn', []],
  ['https://example.tinhuy.vn', 'example@tinhuy.vn', []],
])('%s, %s', (origin, mail, missing) => {
  expect(placeholders({ origin, mail })).toEqual(missing);
});
