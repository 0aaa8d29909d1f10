import { type AskedByScript, outcomes } from '../askedByScript';

export const PAGE_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'template-escaping',
    asked: 'Which characters does a template escape, and how?',
    how: 'evaluate of a template that prints a text in five places',
    difference: 'html-contextual-escaping',
    ask: () => {
      const template = HtmlService.createTemplate(
        '<p><?= x ?></p><i title="<?= x ?>"></i><a href="<?= x ?>">a</a><script>var s = <?= x ?>;</script><style>a{color:<?= c ?>}</style>',
      );
      Reflect.set(template, 'x', `<b>"it's" & /*x*/ //y`);
      Reflect.set(template, 'c', 'red;}');
      return template.evaluate().getContent();
    },
  },
  {
    id: 'comments-in-literals',
    asked: 'Are comment signs in template literals of a page gone already in getContent?',
    how: 'createHtmlOutput of a script with `http://x`, then getContent',
    difference: 'html-template-literals',
    ask: () => HtmlService.createHtmlOutput('<script>var a = `http://x` + "http://y";</script>').getContent(),
  },
  {
    id: 'file-names',
    asked: 'Which characters does downloadAsFile refuse, and in which words?',
    how: 'downloadAsFile with each of them',
    difference: 'content-file-name-characters',
    ask: () =>
      outcomes(
        Object.fromEntries(
          [':', '/', '\\', '*', '?', '"', '<', '|', '\n', '中'].map((sign) => [
            sign,
            () => {
              ContentService.createTextOutput('x').downloadAsFile(`a${sign}b.txt`);
            },
          ]),
        ),
      ),
  },
];
