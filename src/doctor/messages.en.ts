import type { DoctorMessages, PolicyFacts } from './messages.js';

const where = (page: string | undefined): string => (page ? `the page ${page}` : 'our page');

/** The letter to whoever keeps the policy. */
const letter = ({ page, now, ask }: PolicyFacts, why: string): string =>
  `Hello,

On ${where(page)} we use the InnoCities widgets (figures of the ecosystem agreements). ${why}

Now the policy says:
    ${now}
Please change it to:
    ${ask}

The widgets ask nothing of any server that the page itself does not name, and need neither 'unsafe-inline' nor 'unsafe-eval'.`;

const list = (words: readonly string[]): string => words.join(', ');

export const en: DoctorMessages = {
  'csp-script': (facts) => ({
    title: 'The security policy blocks the script',
    text: `The content security policy does not let the page load ${facts.what}: “${facts.now}”.`,
    fix: `The policy should say “${facts.ask}”.`,
    message: letter(
      facts,
      `The content security policy of the site blocks their script, ${facts.what}.`,
    ),
  }),
  'csp-nonce': (facts) => ({
    title: 'The security policy asks for a nonce on the script tag',
    text: `With 'strict-dynamic' the addresses in the list do not count; only a script tag with the nonce of the page runs. The tag of ${facts.what} has none, or another: “${facts.now}”.`,
    fix: 'The site must write the nonce of the page into the script tag each time it makes the page.',
    message: letter(
      facts,
      `The content security policy of the site allows scripts by nonce, and the tag of ${facts.what} has no valid one. Please have the site write the nonce of the page into that tag. If that cannot be done, 'strict-dynamic' must go:`,
    ),
  }),
  'csp-inline': (facts) => ({
    title: 'The security policy blocks scripts written into the page',
    text: `The script of the widgets is imported by a script whose text is on the page, and the policy does not allow that: “${facts.now}”.`,
    fix: 'Name the file in the tag: <script type="module" src="…/innocities.js"></script>.',
  }),
  'csp-unknown': (facts) => ({
    title: 'Whether the security policy allows it depends on the address of the page',
    text: `The policy says “${facts.now}”, and without the address of the page nobody can tell whether that lets ${facts.what} through.`,
    fix: 'Give the address of the page too.',
  }),
  'csp-report-only': (facts) => ({
    title: 'A policy on trial would block this',
    text: `The policy only reports as yet. When it is put in force, “${facts.now}” blocks ${facts.what}.`,
    fix: `Before that it should say “${facts.ask}”.`,
    message: letter(
      facts,
      `The content security policy that is on trial (report only) would block ${facts.what} when it is put in force.`,
    ),
  }),
  'csp-chunks': (facts) => ({
    title: 'The widget appears, but its table, other languages, zoom and downloads do not',
    text: `The policy allows the script itself but not the files that it fetches when they are needed, ${facts.what}: “${facts.now}”.`,
    fix: `The policy should say “${facts.ask}”. Or use innocities.classic.js, which is one file.`,
    message: letter(
      facts,
      `The content security policy allows their script but not the parts that it loads later, ${facts.what}.`,
    ),
  }),
  'csp-trusted-types': (facts) => ({
    title: 'The security policy does not know the name lit-html',
    text: `The directive trusted-types lists the names that scripts may use for their policies, and “lit-html” of the widgets is not among them: “${facts.now}”. Then the script stops as soon as it starts.`,
    fix: `The policy should say “${facts.ask}”.`,
    message: letter(
      facts,
      'The Trusted Types directive of the site does not list the policy name lit-html, without which their script stops.',
    ),
  }),
  'csp-trusted-twice': (facts) => ({
    title: 'Under this policy only one script of the widgets can run',
    text: `Each script of the widgets makes a policy named lit-html, and trusted-types allows a name once: “${facts.now}”. The first script works, the next one stops: ${facts.what}.`,
    fix: `Keep one script, innocities.js, which has every widget. Or the policy should say “${facts.ask}”.`,
    message: letter(
      facts,
      'The page loads more than one script that makes a Trusted Types policy named lit-html.',
    ),
  }),
  'csp-sandbox': (facts) => ({
    title: 'The page is in a sandbox without scripts',
    text: `The policy “${facts.now}” forbids every script of the page. Readers see the table inside the tag.`,
    fix: `The policy should say “${facts.ask}”.`,
    message: letter(facts, 'The sandbox directive of the site forbids every script on the page.'),
  }),
  'csp-sandbox-origin': (facts) => ({
    title: 'The sandbox makes the page a stranger to its own server',
    text: `Under “${facts.now}” the page has no origin of its own, and a module script then needs a CORS permission even from the same server.`,
    fix: 'Use innocities.classic.js without type="module", which needs no permission.',
    message: letter(
      facts,
      'The sandbox directive of the site takes the origin away from the page, and so its module scripts do not load.',
    ),
  }),
  'csp-sandbox-downloads': (facts) => ({
    title: 'Downloads do not work in this sandbox',
    text: `The widget appears, but under “${facts.now}” the browser saves no files.`,
    fix: `The policy should say “${facts.ask}”. Or leave the downloads out with no-export.`,
    message: letter(
      facts,
      'The sandbox directive of the site keeps readers from saving the pictures and tables of the widgets.',
    ),
  }),
  'csp-connect': (facts) => ({
    title: 'The security policy blocks the figures that src names',
    text: `The widget may not fetch ${facts.what}: “${facts.now}”. It says that the figures could not be read.`,
    fix: `The policy should say “${facts.ask}”. Or leave src out: the figures that ship with the widget need no request.`,
    message: letter(
      facts,
      `The content security policy of the site keeps a widget from reading its figures, ${facts.what}.`,
    ),
  }),
  'csp-tiles': (facts) => ({
    title: 'The security policy blocks the map tiles',
    text: `The map works, but the background map ${facts.what} does not come: “${facts.now}”.`,
    fix: `The policy should say “${facts.ask}”. Or leave tiles out.`,
    message: letter(
      facts,
      `The content security policy of the site blocks the background map, ${facts.what}.`,
    ),
  }),
  'csp-frame': (facts) => ({
    title: 'The security policy blocks the frame',
    text: `The page may not show ${facts.what} in a frame: “${facts.now}”.`,
    fix: `The policy should say “${facts.ask}”.`,
    message: letter(
      facts,
      `The content security policy of the site blocks the frame ${facts.what}.`,
    ),
  }),
  'csp-style': (facts) => ({
    title: 'The security policy blocks the style sheet of the static page',
    text: `The static widget stays without its looks, since ${facts.what} may not load: “${facts.now}”. Widgets that the script draws need nothing of style-src.`,
    fix: `The policy should say “${facts.ask}”.`,
    message: letter(
      facts,
      `The content security policy of the site blocks the style sheet ${facts.what}.`,
    ),
  }),

  'no-script': ({ tag }) => ({
    title: 'The page does not load the script',
    text: `${tag} is on the page, but no script of the widgets is, so readers see only the table inside. Many systems remove script tags of authors without saying so. If the page is meant to have only the table, or the site has the widgets in a bundle of its own, all is well.`,
    fix: 'An administrator adds the script to the template of the site, or installs the plug-in for your system.',
  }),
  'script-bundled': ({ tag, script, loads }) => ({
    title: 'The script of the widgets could not be seen',
    text: loads
      ? `${tag} is on the page, but no script tag of the widgets. A script written in the page names ${loads} and may load it, which the source does not show.`
      : `${tag} is on the page, but no script of the widgets by name. ${script} may have it in it; a look from outside cannot tell.`,
    fix: loads
      ? 'If readers see only the table, write a script tag in the page that loads the file.'
      : "If readers see only the table, write import 'innocities-widgets/define.js' in that bundle, or load innocities.js.",
  }),
  'other-widget': ({ script, tag }) => ({
    title: 'The script is that of another widget',
    text: `${script} does not define ${tag}.`,
    fix: 'Load innocities.js, which has every widget.',
  }),
  'script-inert': ({ script, type }) => ({
    title: 'The browser does not run the script tag',
    text: `A browser does not run ${script} as it stands (${type}). Consent tools write type="text/plain" and wait for the reader’s consent; the widgets set no cookies, so they need none.`,
    fix: 'Take the script out of the consent tool’s list; the tag should be <script type="module" src="…/innocities.js">, outside template and noscript.',
  }),
  'script-nomodule': ({ script }) => ({
    title: 'Only browsers from before 2018 run the script',
    text: `With nomodule today’s browsers skip ${script}, and those that run it are too old for the widgets.`,
    fix: 'Remove nomodule.',
  }),
  'script-not-module': ({ script }) => ({
    title: 'type="module" is missing',
    text: `Without it ${script} runs until another script of the page uses one of the same short names; then one of the two stops.`,
    fix: 'Write type="module", or use innocities.classic.js.',
  }),
  'script-missing': ({ script, status }) => ({
    title: 'The script is not where the page looks for it',
    text:
      status === 0
        ? `No server answered for ${script}.`
        : `The server answers ${status} for ${script}.`,
    fix: 'Check the address in src, and that dist/ has been copied there with its folders.',
  }),
  'script-mime': ({ script, type, page }) => ({
    title: 'The server names the script as something else',
    text: `The server sends ${script} as “${type}”, and browsers do not run that as a script.`,
    fix: 'The server should send .js files as text/javascript.',
    message: `Hello,

the server sends ${script} (used on ${where(page)}) as “${type}”. Please have it send .js files with
    Content-Type: text/javascript; charset=utf-8
Otherwise browsers do not run it.`,
  }),
  'script-cors': ({ script, origin, page }) => ({
    title: 'The other server does not allow the script to be used here',
    text: `A module script from another server needs its permission (CORS), and ${script} comes without one for ${origin}.`,
    fix: 'Copy dist/ to your own server. Or use innocities.classic.js without crossorigin, which needs no permission.',
    message: `Hello,

On ${where(page)} we use the script ${script} from your server. Please send with it, and with the files beside it, the header
    Access-Control-Allow-Origin: *
It allows the script to be read on other sites, which is what it is for.`,
  }),
  'cors-unknown': ({ script }) => ({
    title: 'The script comes from another server',
    text: `A module script from another server needs its permission (CORS). Whether ${script} has it cannot be seen in the source of the page.`,
    fix: 'Give the address of the page on the command line (innocities doctor), which asks the server. A copy of dist/ on your own server needs no permission.',
  }),
  'mixed-content': ({ address }) => ({
    title: 'The address is not encrypted',
    text: `The page is https, and a browser does not fetch ${address} by http into it.`,
    fix: 'Write https:// in the address, or leave the server out of it.',
  }),
  'local-address': ({ address }) => ({
    title: 'The address works only on the author’s own computer',
    text: `${address} means each reader’s own computer, and the files are not there.`,
    fix: 'Copy dist/ to a server and write its address.',
  }),
  'integrity-crossorigin': ({ script }) => ({
    title: 'crossorigin is missing beside integrity',
    text: `A browser checks the integrity of a script from another server only when it may read it. Without crossorigin it does not run ${script}.`,
    fix: 'Add crossorigin="anonymous". The other server must then allow it (CORS).',
  }),
  'integrity-wrong': ({ script, right }) => ({
    title: 'The integrity is that of another file',
    text: `The integrity written in the page is not that of ${script}, so the browser does not run it. The file has probably been updated and the tag has not.`,
    fix: `Write integrity="${right}".`,
  }),
  'integrity-unsure': ({ script, version }) => ({
    title: 'The integrity is not that of this version',
    text: `The integrity of ${script} is not that of version ${version}. If the site has another version, it may be right.`,
    fix: 'Compare it with sri.json of the version that the site has.',
  }),
  'two-versions': ({ versions }) => ({
    title: 'The page loads two versions',
    text: `The page names versions ${list(versions)}. The first one to run is used for the whole page, so what the newer one brought may be missing.`,
    fix: 'Keep one script tag, that of the newest version.',
  }),
  'loaded-twice': ({ scripts }) => ({
    title: 'The page loads the widgets twice',
    text: `${list(scripts)}: each of them has all or some of the same widgets. It is harmless, but the reader downloads everything twice.`,
    fix: 'Keep one; innocities.js has every widget.',
  }),
  'paints-later': ({ script, classic }) => ({
    title: 'The page may move when the widget appears',
    text: `The widget works wherever ${script} stands, before or after its tag. But here the page is shown before the script has run, and its content moves a moment later.`,
    fix: !classic
      ? 'Put <script type="module" src="…/innocities.js" blocking="render"></script> into <head>.'
      : classic.inHead
        ? `Take ${classic.waits.join(' and ')} out of the script tag.`
        : 'Move the script tag into <head>, without defer and async.',
  }),
  'old-browser': ({ written }) => ({
    title: 'The page asks the browser to act as Internet Explorer',
    text: `“${written}” concerns only Internet Explorer and the IE mode of Edge, where the widgets do not run and readers see the table inside. Other browsers ignore it.`,
    fix: 'If nobody reads the site in IE mode, take it away.',
  }),

  nothing: () => ({
    title: 'There is no widget on the page',
    text: 'Neither a tag nor a frame nor a table of the widgets stands in this source. The system may have removed it all, or a script puts it there later.',
    fix: 'Look at the source that the browser gets (Ctrl+U), not at that of the editor.',
  }),
  piece: () => ({
    title: 'This is a piece of a page',
    text: 'Whether the script is loaded, which policy holds and what language the page has cannot be seen in it.',
    fix: 'Paste the source of the whole page (Ctrl+U in the browser).',
  }),
  'tag-stripped': () => ({
    title: 'The system has removed the tag of the widget',
    text: 'The table is left and correct, but nothing tells the script which widget belongs there.',
    fix: 'Paste the other form, <figure class="innocities" data-innocities="…">, which most systems leave alone, or use the plug-in.',
  }),
  'not-a-figure': ({ tag, written }) => ({
    title: 'The figure of the widget has become another element',
    text: `${written} is still there, but on <${tag}>, and the script looks for it on <figure> alone. The system has probably changed the element. Readers see the table.`,
    fix: `Write <figure> and </figure> instead of <${tag}> and its end tag. If the system changes them back, use the plug-in or a frame.`,
  }),
  'tag-as-text': ({ written }) => ({
    title: 'The tag is shown to readers as text',
    text: `${written} was pasted into a field of text, and the system wrote it out letter by letter.`,
    fix: 'Paste it into the source view (HTML, “custom HTML”) of the editor.',
  }),
  'shortcode-as-text': ({ written }) => ({
    title: 'The shortcode is shown to readers as text',
    text: `${written} works only where the plug-in is installed and active.`,
    fix: 'Ask an administrator to activate the plug-in InnoCities widgets.',
  }),
  'tag-unknown': ({ written, meant: word, legal }) => ({
    title: 'There is no such widget',
    text: `${written} is none of the widgets: ${list(legal)}.`,
    fix: word ? `Write ${word}.` : 'Write one of these.',
  }),
  'attribute-unknown': ({ written, meant: word, tag, legal }) => ({
    title: 'There is no such attribute',
    text: `${tag} does not know the attribute ${written}.`,
    fix: word ? `Write ${word}.` : `Its attributes are ${list(legal)}.`,
  }),
  'attribute-ignored': ({ written, inAddress }) =>
    inAddress
      ? {
          title: 'This option does not work in the address of a frame',
          text: `A frame does not take ${written} from its address, so that nobody can make it ask another server.`,
          fix: 'Take it out of the address, or use the element itself instead of the frame.',
        }
      : {
          title: 'This attribute does not work on a figure',
          text: `${written} is not read from a figure, so that an author cannot make the page ask another server.`,
          fix: 'Use the element itself, or leave it out.',
        },
  'option-unknown': ({ written, meant: word, legal }) => ({
    title: 'The address of the frame has an unknown option',
    text: `The frame does not know the option ${written}.`,
    fix: word ? `Write ${word}.` : `The options are ${list(legal)}.`,
  }),
  'attribute-without-figures': ({ written, tag }) => ({
    title: 'There are no figures for this choice',
    text: `The sources have no figures that ${tag} could show with ${written}. Readers see only that there is no data for the choice.`,
    fix: `Take ${written} away.`,
  }),
  'value-unknown': ({ written, meant: word, legal }) => ({
    title: 'There is no such value',
    text: `${written} is not known; the default is used instead.`,
    fix: word ? `Write ${word}.` : `The values are ${list(legal)}.`,
  }),
  'city-unknown': ({ written, meant: word, legal }) => ({
    title: 'There is no such city',
    text: `${written} is not a city of an ecosystem agreement; the whole country is shown instead.`,
    fix: word ? `Write ${word}.` : `The cities are ${list(legal)}.`,
  }),
  'flag-false': ({ written }) => ({
    title: 'The attribute is on, not off',
    text: `${written} turns the attribute on: what counts is that it is there, not what it says.`,
    fix: 'Take the whole attribute away.',
  }),
  'for-missing': ({ id }) => ({
    title: 'The widget that is to be followed is not there',
    text: `for="${id}" names a widget with that id, and the page has none.`,
    fix: `Give the other widget id="${id}", or put both into <innocities-group>.`,
  }),
  'city-lost': ({ city, attribute }) => ({
    title: 'The system has probably removed the attributes',
    text: `The table inside is about ${city}, but the tag names no city, so the widget shows the whole country.`,
    fix: `Write ${attribute} into the tag. If it is gone after saving, use the plug-in.`,
  }),
  'lang-missing': () => ({
    title: 'The language is not given',
    text: 'Neither the tag nor the page has lang, so the widget is in Finnish.',
    fix: 'Write lang="fi", lang="sv" or lang="en" into the tag, and best into <html> too: screen readers need it.',
  }),
  'frame-lang': () => ({
    title: 'The language of the frame is not given',
    text: 'The address of the frame names no language, so the widget is in Finnish. The lang of the page or of the frame does not reach it.',
    fix: 'Add ?lang=fi, ?lang=sv or ?lang=en to the address, or &lang=… if it has other options already.',
  }),
  'lang-unsupported': ({ written, meant: word, place }) => ({
    title: 'The widgets are not in this language',
    text: `${{ tag: 'The tag', page: 'The page', address: 'The address of the frame' }[place]} says ${written}, so the widget is in English.`,
    fix: word ? `Write ${word}.` : 'Write fi, sv or en if it is to be another.',
  }),
  'self-closing': ({ tag }) => ({
    title: 'What comes after the tag ends up inside the widget',
    text: `HTML does not know <${tag} />: the slash does not count, and everything up to the end of the surrounding element disappears inside the widget.`,
    fix: `Write <${tag} …></${tag}>.`,
  }),
  'not-closed': ({ tag }) => ({
    title: 'The end tag is missing',
    text: `Everything up to the end of the surrounding element disappears inside <${tag}>.`,
    fix: `Write </${tag}> after the table.`,
  }),
  'in-paragraph': ({ tag }) => ({
    title: 'The figures are shown twice',
    text: `<${tag}> stands in a <p> that ends before the table of the widget. So the browser puts the table outside the widget, and readers see both. The paragraph may also come from the system, such as the automatic paragraphs of WordPress.`,
    fix: 'Take the <p> around it away, or make it a <div>. If the system adds paragraphs by itself, paste the code where it does not (in WordPress, into a Custom HTML block).',
  }),
  'in-template': ({ tag }) => ({
    title: 'The widget is inside a template',
    text: `What stands in <template> is not shown, neither ${tag} nor its table.`,
    fix: 'Move it out of <template>, unless a script of yours does so.',
  }),
  'in-noscript': ({ tag }) => ({
    title: 'The widget is inside noscript',
    text: `<noscript> is shown only where no script runs, and without a script ${tag} is only its table.`,
    fix: 'Take <noscript> away: the table inside the tag is for those readers.',
  }),
  'no-fallback': ({ tag }) => ({
    title: 'There are no figures inside the tag',
    text: `Readers without the script see nothing of <${tag}>, and neither do search engines.`,
    fix: 'Copy the tag with its table from “Make an embed” in the tool InnoCities for your site.',
  }),
  'src-elsewhere': ({ address }) => ({
    title: 'The figures come from another server',
    text: `Every reader’s browser asks ${address}, which learns of the visit. That server must allow it too (CORS).`,
    fix: 'Put the file on your own server, or leave src out.',
  }),
  'tiles-elsewhere': ({ address }) => ({
    title: 'The background map comes from another server',
    text: `After the reader’s click the browser asks ${address}, which learns of the visit.`,
    fix: 'Mention it in your privacy notice, or leave tiles out: the map is whole without them.',
  }),
  'frame-title': ({ address }) => ({
    title: 'The frame has no title',
    text: `A screen reader says only “frame” of ${address}. WCAG (4.1.2) asks for a title.`,
    fix: 'Write title="…" into the iframe: what it shows, in the language of the page.',
  }),
  'frame-missing': ({ address, status }) => ({
    title: 'There is no widget at the address of the frame',
    text:
      status === 0
        ? `No server answered for ${address}.`
        : `The server answers ${status} for ${address}.`,
    fix: 'Check the address in src, and that dist/ has been copied there with its folders.',
  }),
  'frame-refused': ({ address, now, origin }) => ({
    title: 'The server does not allow its page in a frame',
    text: `The server sends “${now}” with ${address}, so the browser does not show it on ${origin}.`,
    fix: 'Whoever keeps the server allows the pages in embed/ in frames.',
    message: `Hello,

On ${origin} we show ${address} from your server in a frame. It is stopped, since the page comes with
    ${now}
Please send the pages in embed/ with
    Content-Security-Policy: frame-ancestors 'self' ${origin}
and without X-Frame-Options.`,
  }),
  'frame-sandbox': ({ now }) => ({
    title: 'The frame is in a sandbox without scripts',
    text: `sandbox="${now}" forbids the scripts of the frame; readers see its table.`,
    fix: 'Write sandbox="allow-scripts", and allow-downloads if readers may save pictures.',
  }),

  works: ({ widgets }) => ({
    title: 'Nothing stands in the way',
    text:
      widgets === 1
        ? 'The widget on this page works, as far as its source and headers tell.'
        : `The ${widgets} widgets on this page work, as far as its source and headers tell.`,
  }),
};
