import type { Locator, Page } from 'playwright-core';

export const isList = (url: URL): boolean => !/\/(?:entries|new)\b/u.test(url.hash);

/** What people do in the editor, in the words that stand on its buttons. */
export class EditorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the editor on the checkout that the page was given. */
  async openCheckout(): Promise<void> {
    await this.page.goto('/quan-tri/');
    await this.page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await this.page.getByText('Chuyên mục').first().waitFor();
  }

  /** Signs in with an access token. */
  async signIn(token: string): Promise<void> {
    await this.page.goto('/quan-tri/');
    await this.page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
    await this.page.getByRole('textbox').filter({ visible: true }).first().fill(token);
    await this.page.getByRole('button', { name: /^\s*Đăng nhập\s*$/u }).click();
    await this.page.getByText('Chuyên mục').first().waitFor();
  }

  async openEntry(collection: string, name: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), `/collections/${collection}/entries/${name}`);
    await this.field('title', 'author').first().waitFor();
  }

  async openNew(collection: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), `/collections/${collection}/new`);
    await this.field('title', 'author').first().waitFor();
  }

  /** The text box of a field, by its key; the first of `keys` that the form has. */
  field(...keys: string[]): Locator {
    const all = keys.map((key) => `[data-key-path="${key}"] :is(input, textarea, [role="textbox"])`);
    return this.page.locator(all.join(', ')).filter({ visible: true }).first();
  }

  /** The same, of a field further down: the form draws its fields as they come into sight. */
  async scrollTo(key: string): Promise<Locator> {
    const field = this.field(key);
    await this.scrollUntil(field);
    return field;
  }

  /** Scrolls down the form until `place` is drawn. */
  async scrollUntil(place: Locator): Promise<void> {
    await this.page.mouse.move(300, 500);
    for (let turn = 0; turn < 400 && !(await place.first().isVisible()); turn += 1) {
      await this.page.mouse.wheel(0, 500);
      // What comes into sight is seen in one frame and drawn in the next.
      await this.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
    }
    await place.first().scrollIntoViewIfNeeded();
  }

  /** Chooses what the field offers, by the words that it is shown with. */
  async choose(key: string, name: string | RegExp): Promise<void> {
    const field = this.page.locator(`[data-key-path="${key}"]`);
    await this.scrollUntil(field);
    await field.getByRole('combobox').click();
    await this.page
      .getByRole('option', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();
  }

  /** Adds an item to a list. */
  async addItem(key: string): Promise<void> {
    const add = this.page.locator(`[data-key-path="${key}"]`).getByRole('button', { name: /^Thêm/u });
    await this.scrollUntil(add);
    await add.first().click();
  }

  /** Fills in fields further down, in their order. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [key, value] of Object.entries(values)) await (await this.scrollTo(key)).fill(value);
  }

  /**
   * Makes a draft that waits for review ready to be published. The menu that opens takes a press made while it opens
   * for one beside it and closes: what a person would press again is pressed again.
   */
  async makeReady(): Promise<void> {
    const status = this.page.getByRole('button', { name: /Trạng thái/u });
    const item = this.page.getByRole('menuitemradio', { name: 'Sẵn sàng' });
    const changes = this.page.getByText('Đang thay đổi trạng thái').or(this.#ready).first();
    for (let turn = 0; turn < 10 && !(await changes.isVisible()); turn += 1) {
      await status.click();
      await item.click();
      await item.waitFor({ state: 'hidden' });
    }
    // The name of the new status stands there when the forge has answered.
    await this.#ready.waitFor();
  }

  get #ready(): Locator {
    return this.page.getByRole('button', { name: /Trạng thái: .*Sẵn sàng/u });
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: 'Lưu', exact: true });
  }

  /** Saves for the first time, and leaves it a draft: the editor goes back to the list, and asks whether to send it. */
  async saveDraft(): Promise<void> {
    await this.saveButton.click();
    await this.page.getByRole('button', { name: 'Để sau' }).click();
    await this.page.waitForURL(isList);
  }

  /** Saves; the editor goes back to the list. */
  async save(): Promise<void> {
    await this.saveButton.click();
    const saved = this.page.waitForURL(isList);
    const refused = this.page
      .locator('[role="alertdialog"], [role="alert"]')
      .filter({ visible: true })
      .first()
      .textContent()
      .then((text) => Promise.reject(new Error(`Not saved: ${text}`)));
    await Promise.race([saved, refused]).finally(() => void saved.catch(() => undefined));
    refused.catch(() => undefined);
  }
}
