import { servedHtml } from '../../../emulator/html/inlineScripts';

const script = (code: string): string => `<script>${code}</script>`;

describe('inline scripts as served (github.com/enuchi/React-Google-Apps-Script issues 157 and 206)', () => {
  test('// inside a template literal takes the rest of the line away, which breaks the script', () => {
    expect(servedHtml(script('var a = `http://x`;\nvar b;'))).toBe(script('var a = `http:\nvar b;'));
  });

  test('/* inside a template literal takes everything away up to the next */, in another literal too', () => {
    expect(servedHtml(script('w(`Apps Script is /*`);\nw(`fun and never*/ broken`);'))).toBe(
      script('w(`Apps Script is  broken`);'),
    );
  });

  test.each([
    ['quoted strings', `var a = 'http://x', b = "/* x */";`],
    ['comments', 'var a; // note with a ` tick\nvar b; /* ` */'],
    ['regular expressions', 'var r = /\\/\\/`/; var s = x.replace(/[/]/g, `a`);'],
    ['divisions', 'var d = (a / b) / c; var t = `x`;'],
    ['literals without slashes', 'var a = `a ${b ? `c` : {d: "//"}.d} e`;'],
    ['slashes in an expression of a literal, quoted', 'var a = `${"http://x"}`;'],
  ])('%s come through whole', (_what, code) => {
    expect(servedHtml(script(code))).toBe(script(code));
  });

  test('pages outside of inline scripts, data blocks and linked scripts stay as they are', () => {
    const page = '<p>`//`</p><script type="application/json">{"a":"`//`"}</script><script src="https://x"></script>';
    expect(servedHtml(page)).toBe(page);
  });

  test('module scripts are processed like others', () => {
    expect(servedHtml('<script type="module">a(`//b`)</script>')).toBe('<script type="module">a(`</script>');
  });
});
