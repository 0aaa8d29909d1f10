import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPage } from '../../../workbench/server/documentPage';

describe('a document as a page', () => {
  test('has headings, paragraphs, lists, tables and code', () => {
    const page = documentPage(
      '# Title\n\n<!-- kept for writers -->\n\nTwo lines\nof `code`.\n\n- one\n- two\n  goes on\n\n| A | B |\n| - | - |\n| 1 | 2 |\n',
    );
    expect(page).toContain('<title>Title</title>');
    expect(page).toContain('<p>Two lines of <code>code</code>.</p>');
    expect(page).toContain('<ul><li>one</li><li>two\n  goes on</li></ul>');
    expect(page).toContain('<tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr>');
    expect(page).not.toContain('kept for writers');
  });

  test('takes nothing in it for HTML', () => {
    const page = documentPage('# <b>\n\n<script>alert(1)</script> & "so"');
    expect(page).toContain('<h1>&lt;b&gt;</h1>');
    expect(page).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;</p>');
    expect(page).not.toContain('<script');
  });

  test('has every difference that the document of the emulator lists', () => {
    const source = readFileSync(join(__dirname, '../../../docs/emulator.md'), 'utf8');
    const ids = [...source.matchAll(/^- Id: (\S+)$/gm)].map(([, id]) => id ?? '');
    const page = documentPage(source);
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(page).toContain(`Id: ${id}</li>`);
  });
});
