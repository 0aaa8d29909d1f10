import { terminalLanguage } from '../../../workbench/server/terminalLanguage';

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-CN'],
  [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN'],
  [{}, 'zh-CN'],
] as const)('a terminal that says %p reads %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});
