import type { wordsHere } from './words';

type Words = ReturnType<typeof wordsHere>;

const STYLE =
  'body{font:14px/1.5 Roboto,"Noto Sans SC",Arial,sans-serif;color:#202124;margin:16px}li{margin:4px 0}' +
  'textarea{width:100%;height:190px;box-sizing:border-box;font:12px/1.4 monospace}' +
  'button,.button{display:inline-block;font:inherit;padding:6px 14px;margin:8px 8px 0 0;border:1px solid #0b57d0;border-radius:4px;background:#fff;color:#0b57d0;text-decoration:none;cursor:pointer}' +
  '.first{background:#0b57d0;color:#fff}.failed{color:#b3261e}';

/** In the client: rounds of two executions side by side, then a failing one and one that answers with a Date. */
const ROUNDS = `
  var run = function (name, args) {
    return new Promise(function (done, failed) {
      var asked = google.script.run.withSuccessHandler(done).withFailureHandler(failed);
      asked[name].apply(asked, args || []);
    });
  };
  var failures = [];
  var noted = function (error) { failures.push(String((error && error.message) || error)); };
  var round = function (name) {
    return Promise.all([run('probeHolds', [name]).catch(noted), run('probeVisits', [name]).catch(noted)]);
  };
  round('held')
    .then(function () { return round('released'); })
    .then(function () { return run('probeFails').catch(function () {}); })
    .then(function () { return run('probeAfterFailure').catch(noted); })
    .then(function () {
      return run('probeDate').then(
        function (got) { return got === null ? 'null' : typeof got; },
        function () { return 'failed'; }
      );
    })
    .then(function (seen) { return run('probeDateSeen', [seen]).catch(noted); })
    .then(function () {
      document.getElementById('wait').hidden = true;
      document.getElementById('then').hidden = false;
      var failed = document.getElementById('failed');
      failed.hidden = failures.length === 0;
      failed.textContent += ' ' + failures.join('; ');
    });`;

/** In the client: a file to download and a text to copy. */
const HAND_OUT = `
  var answers = document.getElementById('answers');
  document.getElementById('download').href = URL.createObjectURL(new Blob([answers.value], { type: 'application/json' }));
  document.getElementById('copy').addEventListener('click', function () {
    answers.select();
    document.execCommand('copy');
    document.getElementById('copied').hidden = false;
  });`;

/** The page shown after asking: it lets executions run side by side, then says what is left for a person's hands. */
export function askedPage(words: Words, count: number): string {
  return page(
    words,
    `<p id="wait" role="status">${text(words.asking)}</p>
<div id="then" hidden><p>${text(words.asked(count))}</p><ol>${words.byHand.map((each) => `<li>${text(each)}</li>`).join('')}</ol>
<p id="failed" class="failed" hidden>${text(words.failed)}</p></div>`,
    ROUNDS,
  );
}

/** The page that hands the answers out. */
export function answersPage(
  words: Words,
  answers: { readonly json: string; readonly answered: number; readonly of: number; readonly open: readonly string[] },
  formUrl: string | null,
): string {
  const left =
    formUrl === null
      ? ''
      : `<p>${text(words.leftBehind)} <a href="${text(formUrl)}" target="_blank" rel="noopener">Loopdesk platform probe</a></p>`;
  const open = answers.open.length === 0 ? '' : `<p class="failed">${text(words.open(answers.open.join(', ')))}</p>`;
  return page(
    words,
    `<p>${text(words.done(answers.answered, answers.of))}</p>${open}
<p>${text(words.next)}</p>
<textarea id="answers" readonly spellcheck="false" aria-label="probe.json">${text(answers.json)}</textarea>
<div><a id="download" class="button first" download="probe.json" target="_self">${text(words.download)}</a><button id="copy" type="button">${text(words.copy)}</button>
<span id="copied" role="status" hidden>${text(words.copied)}</span></div>${left}`,
    HAND_OUT,
  );
}

function page(words: Words, body: string, script: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><base target="_top"><title>${text(words.title)}</title><style>${STYLE}</style></head><body>${body}<script>(function () {${script}
})();</script></body></html>`;
}

/** Text as HTML, in an attribute too. */
function text(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
