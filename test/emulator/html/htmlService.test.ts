import { servedPage } from '../../../emulator/html/htmlOutput';
import { htmlService } from '../../../emulator/html/htmlService';
import { globalOf, testContext } from '../content/testContext';

const html = (files: Record<string, string> = {}) => {
  const context = testContext({ files });
  return { context, app: globalOf(htmlService, context) };
};

/** What a template prints, with variables pushed in. */
function printed(template: string, variables: Record<string, unknown> = {}): unknown {
  const { app } = html();
  const made = app.do('createTemplate', template);
  Object.assign(made.raw, variables);
  return made.do('evaluate').get('getContent');
}

describe('HtmlOutput (G/reference/html/html-output)', () => {
  test('content, title and size are set in a chain and shown', () => {
    const { app } = html();
    const output = app
      .do('createHtmlOutput', '<b>Hello</b>')
      .do('append', '<i>!</i>')
      .do('setTitle', 'T')
      .do('setWidth', 300)
      .do('setHeight', 200);
    expect(output.get('getContent')).toBe('<b>Hello</b><i>!</i>');
    expect(servedPage(output.raw)).toEqual({ html: '<b>Hello</b><i>!</i>', title: 'T', width: 300, height: 200 });
    expect(output.do('clear').do('setContent', 'x').get('getContent')).toBe('x');
  });

  test('appendUntrusted escapes', () => {
    expect(html().app.do('createHtmlOutput', '<p>').do('appendUntrusted', '<script>').get('getContent')).toBe(
      '<p>&lt;script&gt;',
    );
  });

  test('only four meta tags are allowed', () => {
    const output = html().app.do('createHtmlOutput', '').do('addMetaTag', 'viewport', 'width=device-width');
    expect((output.get('getMetaTags') as { getName(): string }[])[0]?.getName()).toBe('viewport');
    expect(() => output.do('addMetaTag', 'description', 'x')).toThrow(
      'The meta tag you specified is not allowed in this context.',
    );
  });

  test('the frame mode is a member of the enum', () => {
    const { app } = html();
    const output = app.do('createHtmlOutput', '');
    expect(() =>
      output.do('setXFrameOptionsMode', app.member('XFrameOptionsMode').member('ALLOWALL').raw),
    ).not.toThrow();
    expect(() => output.do('setXFrameOptionsMode', 'ALLOWALL')).toThrow("don't match the method signature");
  });

  test('a page comes from the project by its name, scriptlets in it stay text', () => {
    const { app } = html({ 'sidebar.html': '<? x ?>' });
    expect(app.do('createHtmlOutputFromFile', 'sidebar').get('getContent')).toBe('<? x ?>');
    expect(() => app.do('createHtmlOutputFromFile', 'Sidebar')).toThrow('No HTML file named Sidebar was found.');
  });

  test('making pages counts no calls', () => {
    const { app, context } = html();
    app.do('createTemplate', '<?= 1 ?>').do('evaluate');
    expect(context.counted).toEqual([]);
  });
});

describe('templates (G/guides/html/templates)', () => {
  test('a printing scriptlet prints the value of its first statement only', () => {
    expect(printed("<?= 'Hello, world!'; 'abc' ?>")).toBe('Hello, world!');
  });

  test('a standard scriptlet steers what html is printed', () => {
    expect(printed('<? if (true) { ?><p>always</p><? } else { ?><p>never</p><? } ?>')).toBe('<p>always</p>');
    expect(
      printed(
        "<? var data = ['Gmail', 'Docs'];\n for (var i = 0; i < data.length; i++) { ?>\n <b><?= data[i] ?></b><? } ?>",
      ),
    ).toBe('\n <b>Gmail</b>\n <b>Docs</b>');
  });

  test('variables pushed into the template are there under their names', () => {
    expect(printed('<?= data[1] ?>', { data: ['a', 'b'] })).toBe('b');
  });

  test('a comment on the line of a scriptlet takes the rest of the line with it', () => {
    expect(printed('<? var x; // a comment ?> This is lost.\n<?= 1 ?>')).toBe('1');
  });

  test('scriptlets run in the realm of the script and may use output', () => {
    expect(printed("<?= [] instanceof Array ?><? output.append('<i>') ?>")).toBe('true<i>');
  });

  test('a page of the project can be a template', () => {
    expect(
      html({ 'a.html': '<?= 1 + 1 ?>' }).app.do('createTemplateFromFile', 'a').do('evaluate').get('getContent'),
    ).toBe('2');
  });

  test.each([
    ['text', '<p><?= v ?></p>', '<b>&', '<p>&lt;b&gt;&amp;</p>'],
    ['a quoted attribute', '<a title="<?= v ?>">', '"x', '<a title="&quot;x">'],
    ['an unquoted attribute', '<a title=<?= v ?>>', 'a b', '<a title=a&#32;b>'],
    ['an address', '<a href="<?= v ?>">', 'javascript:alert(1)', '<a href="#zSoyz">'],
    [
      'a plain address',
      '<a href="<?= v ?>">',
      'https://example.com/?a=1&b=2',
      '<a href="https://example.com/?a=1&amp;b=2">',
    ],
    [
      'a string in a script',
      "<script>var a = '<?= v ?>';</script>",
      "</script>'",
      "<script>var a = '\\u003c\\u002fscript\\u003e\\u0027';</script>",
    ],
    ['a value in a script', '<script>var a = <?= v ?>;</script>', 'x', "<script>var a = 'x';</script>"],
    ['a number in a script', '<script>var a = <?= v ?>;</script>', 7, '<script>var a =  7 ;</script>'],
    ['an event attribute', '<a onclick="f(\'<?= v ?>\')">', "');g('", '<a onclick="f(\'\\u0027);g(\\u0027\')">'],
  ])('a printed value is escaped for %s', (_place, template, v, expected) => {
    expect(printed(template, { v })).toBe(expected);
  });

  test('a force-printed value is not escaped', () => {
    expect(printed('<p><?!= v ?></p>', { v: '<b>' })).toBe('<p><b></p>');
  });
});
