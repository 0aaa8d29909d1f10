import { contentService, servedText } from '../../../emulator/content/contentService';
import { globalOf, testContext } from './testContext';

const service = () => globalOf(contentService, testContext());

/** Source of all rules: https://developers.google.com/apps-script/reference/content/text-output */
describe('ContentService (G/reference/content/content-service)', () => {
  test('a text output is plain text until told otherwise', () => {
    const output = service().do('createTextOutput', 'hello').do('append', ' world');
    expect(output.get('getContent')).toBe('hello world');
    expect(String(output.get('getMimeType'))).toBe('TEXT');
    expect(servedText(output.raw)).toEqual({ contentType: 'text/plain', content: 'hello world', fileName: null });
  });

  test('JSON is served as application/json', () => {
    const content = service();
    const output = content
      .do('createTextOutput')
      .do('setContent', '{}')
      .do('setMimeType', content.member('MimeType').member('JSON').raw);
    expect(servedText(output.raw)?.contentType).toBe('application/json');
  });

  test('a mime type must be a member of ContentService.MimeType, a string is none', () => {
    expect(() => service().do('createTextOutput', '{}').do('setMimeType', 'application/json')).toThrow(
      "The parameters (String) don't match the method signature for ContentService.TextOutput.setMimeType.",
    );
  });

  test('a download name with a slash is refused, null takes the name away (unconfirmed: content-file-name-characters)', () => {
    const output = service().do('createTextOutput', 'a').do('downloadAsFile', 'report.csv');
    expect(() => output.do('downloadAsFile', 'a/b.csv')).toThrow('Invalid file name');
    expect(output.get('getFileName')).toBe('report.csv');
    expect(output.do('downloadAsFile', null).get('getFileName')).toBeNull();
  });
});
