import type { Page } from 'playwright-core';
import { picture, seen, Windows } from '../support/browser.js';
import { aCase } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let windows: Windows;
let page: Page;
beforeAll(async () => {
  system = await startSystem();
  await aCase(await system.as('caseworker Border'), {
    person: { names: [{ full: 'Yordanos Kidane Wolde' }], birthDate: '1997-05-06', nationalities: ['ET'] },
  });
  windows = await Windows.open(system);
  page = await windows.of('caseworker Border');
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

const paste = (into: Page, text: string) =>
  into.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ${JSON.stringify(text)});
    const options = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', options));
  })()`);
const field = (column: string, n: number) => page.getByRole('textbox', { name: `${column}, row ${n}`, exact: true });

/** A photo as a hand takes it, drawn by the browser: the lines at the foot of a page, tilted, in half a shadow, with noise. */
const aPhoto = async (lines: readonly string[], turn: number): Promise<Buffer> => {
  const url = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1800, 1800];
    const on = canvas.getContext('2d');
    on.fillStyle = '#4d4a44';
    on.fillRect(0, 0, 1800, 1800);
    on.translate(900, 900);
    on.rotate(${turn} * Math.PI / 180);
    const light = on.createLinearGradient(-800, -500, 800, 500);
    light.addColorStop(0, '#fbf8ee');
    light.addColorStop(1, '#8d8b86');
    on.fillStyle = light;
    on.fillRect(-820, -580, 1640, 1160);
    on.fillStyle = '#20222a';
    on.font = '30px sans-serif';
    on.fillText('SPECIMEN / A PAGE OF NOBODY', -250, -300);
    on.font = '56px monospace';
    const letter = on.measureText('<').width;
    ${JSON.stringify(lines)}.forEach((line, row) => [...line].forEach((one, n) => on.fillText(one, -745 + n * Math.max(letter, 34), 400 + row * 84)));
    const all = on.getImageData(0, 0, 1800, 1800);
    for (let n = 0; n < all.data.length; n += 1) if (n % 4 < 3) all.data[n] += ((n * 7919) % 31) - 15;
    on.putImageData(all, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.8);
  })()`);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};

describe('twelve people of one rescue', () => {
  it('are pasted from a spreadsheet in any order of columns, and nobody guesses what a date means', async () => {
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await page.getByRole('link', { name: 'Log many at once' }).click();
    await field('Name', 1).focus();
    const given = ['Almaz', 'Birtukan', 'Chaltu', 'Desta', 'Eden', 'Feven', 'Genet', 'Hiwot', 'Iman', 'Jerusalem'];
    const rows = [
      ['DOB', 'Remarks', 'Full name', 'Nationality', 'Sex'],
      ...given.map((name, n) => [`0${(n % 9) + 1}/04/1999`, 'a note', `${name} Invented`, 'Ethiopian', 'หญิง']),
      ['1998-01-02', '', 'Zerihun Invented', 'Atlantis', 'M'],
      ['06/05/1997', '', 'Yordanos Kidane Wolde', 'ET', 'F'],
    ];
    await paste(page, rows.map((row) => row.join('\t')).join('\n'));
    await seen(page, /Left out: Remarks/u);
    await page.getByRole('group', { name: 'How are these 11 birth dates meant?' }).getByRole('button', { name: /= April/u }).first().click(); // prettier-ignore
    expect(await field('Birth date', 2).inputValue()).toBe('1999-04-02');
    expect(await page.getByRole('combobox', { name: 'Sex, row 1', exact: true }).inputValue()).toBe('female');
  });

  it('show who may be here already before anybody is saved, and what is wrong where it stands', async () => {
    const nationality = page.getByRole('combobox', { name: 'Nationality, row 11', exact: true });
    expect(await nationality.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('group', { name: 'Is she here already?' }).getByRole('link', { name: /^HW-/u }).waitFor();
    await picture(page, 'caseworker-log-many');
    await page.getByRole('button', { name: 'Save 10 people' }).click();
    await seen(page, '10 of 10 answered. 2 rows stay: see what each says.');
    const { rows } = await system.sql.query<{ count: number }>(
      `select count(*)::int from cases where rescued_on = current_date`,
    );
    expect(rows[0]!.count).toBe(10);
    await nationality.fill('Eritrea');
    await page.getByRole('checkbox', { name: 'I looked: it is somebody else' }).check();
    await page.getByRole('button', { name: 'Save 2 people' }).click();
    await seen(page, '2 of 2 answered.');
    await page.getByRole('button', { name: 'Take the 12 saved ones off the list' }).click();
  });

  it('are typed by the keyboard alone: Enter makes the next row, arrows move, Esc gives back what stood there', async () => {
    await page.getByRole('button', { name: 'Add a row' }).click();
    await page.keyboard.type('Kebede');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lulit');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('Mulu');
    expect([await field('Name', 1).inputValue(), await field('Name', 2).inputValue()]).toEqual(['Mulu', 'Lulit']);
    await page.keyboard.press('Escape');
    expect(await field('Name', 1).inputValue()).toBe('Kebede');
  });

  it('who leaves with rows that are not saved is asked first', async () => {
    const asked = page.waitForEvent('dialog');
    await Promise.all([
      asked.then((dialog) => dialog.accept()),
      page.getByRole('navigation').getByRole('link', { name: 'Log a rescue' }).click(),
    ]);
    expect((await asked).message()).toContain('2 rows are not saved');
  });
});

describe('the lines of a passport', () => {
  // A specimen of nobody, from ICAO's and PRADO's pages.
  const lines = ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', 'C01X0006H1D<<6408125F1710319<<<<<<<<<<<<<<<0'];
  it('are checked while they are typed: a wrong digit is named by its place, and the right ones fill the form', async () => {
    await page.getByRole('heading', { level: 1, name: 'Log a rescue' }).waitFor();
    await page.getByRole('button', { name: 'Read the lines of her passport' }).click();
    const zone = page.getByRole('textbox', { name: 'The two or three lines with <<<' });
    await zone.fill(lines.join('\n').replace('6408125', '6408135'));
    await seen(page, /Line 2, character 20 \(birth date\): The digit that checks this does not agree/u);
    expect(await page.getByRole('button', { name: 'Fill in what it says' }).count()).toBe(0);
    await zone.fill(lines.join('\n'));
    await page.getByRole('button', { name: 'Fill in what it says' }).click();
    const filled = ['Name', 'Nationality', 'Sex', 'Birth date, if she knows it'];
    const said = await Promise.all(filled.map((label) => page.getByLabel(label, { exact: true }).inputValue()));
    expect(said).toEqual(['ERIKA MUSTERMANN', 'DE', 'female', '1964-08-12']);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await seen(page, /Saved as HW-/u);
    const nok = await system.as('caseworker Border');
    const { body } = await nok.post('/cases/search', { q: 'C01X0006H' });
    expect(body.items[0]).toMatchObject({
      person: { names: [{ given: 'ERIKA', family: 'MUSTERMANN' }], identityDocuments: [{ number: 'C01X0006H' }] },
    });
  });

  it('are read from a photo on the device: nothing of it is sent but the lines; of a bad one it is said how to take a better', async () => {
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.postData() ?? ''));
    const choose = async (buffer: Buffer) => {
      await page.locator('input[type=file]').setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
    };
    const zone = page.getByRole('textbox', { name: 'The two or three lines with <<<' });
    await choose(await aPhoto([], 0));
    await seen(page, /No lines were found/u);
    await choose(Buffer.from('no picture'));
    await seen(page, /could not be opened as a picture/u);
    await choose(await aPhoto(lines, 183));
    await seen(page, /Read from the photo/u);
    expect(await zone.inputValue()).toBe(lines.join('\n'));
    await page.getByRole('button', { name: 'Fill in what it says' }).waitFor();
    expect(sent.map((body) => JSON.parse(body) as unknown)).toEqual([{ lines }]);
  });

  it('run under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
