import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from './built-site.ts';
import { copyProject } from './project-copy.ts';

const GUIDE = 'chuan-bi';
const SAMPLES = 'tests/unit/checks/images';
const ALT = 'Bảng tin của thôn, cột trái dán lịch họp chi bộ';

const copy = copyProject({ content: 'small' });
const dist = join(copy.folder, 'dist');
const content = join(copy.folder, 'content');
const guide = readFileSync(join(content, `guides/${GUIDE}.mdx`), 'utf8');

function addImage(sample: string, name: string): void {
  mkdirSync(join(content, 'images'), { recursive: true });
  cpSync(join(SAMPLES, sample), join(content, 'images', name));
}

afterAll(() => copy.remove());

describe('a guide with images', () => {
  beforeAll(async () => {
    addImage('turned.jpg', 'bang-tin-thon.jpg');
    addImage('plain.png', 'khong-ai-dung.png');
    addImage('lossy.webp', 'chi-o-ban-nhap.webp');
    writeFileSync(
      join(content, `guides/${GUIDE}.mdx`),
      `${guide}\n![${ALT}](/hinh-anh/bang-tin-thon.jpg "Ở cổng nhà văn hóa")\n`,
    );
    writeFileSync(
      join(content, 'guides/ban-thu.mdx'),
      `${guide.replace('---\n', '---\nisDraft: true\n')}\n![${ALT}](/hinh-anh/chi-o-ban-nhap.webp)\n`,
    );
    const { status, output } = await copy.build();
    expect(status, output).toBe(0);
  });

  test('shows each with its description, its caption and the room it will take', () => {
    const html = readFileSync(join(dist, 'huong-dan', GUIDE, 'index.html'), 'utf8');
    expect(html).toContain(
      `<figure class="picture"><img src="/hinh-anh/bang-tin-thon.jpg" width="24" height="40" alt="${ALT}" loading="lazy" decoding="async"><figcaption>Ở cổng nhà văn hóa</figcaption></figure>`,
    );
  });

  test('and the site holds that image upright, without what a camera wrote into it, and no other', async () => {
    expect(filesIn(join(dist, 'hinh-anh'))).toEqual(['bang-tin-thon.jpg']);
    const { width, height, exif, orientation } = await sharp(
      join(dist, 'hinh-anh/bang-tin-thon.jpg'),
    ).metadata();
    expect({ width, height, exif, orientation }).toEqual({ width: 24, height: 40 });
  });
});

test('an image that says where it was taken stops the build', async () => {
  addImage('with-place.jpg', 'bang-tin-thon.jpg');
  const { status, output } = await copy.build();
  expect(status, output).not.toBe(0);
  expect(output).toContain('images/bang-tin-thon.jpg:1:1 [hinh-anh]');
});
