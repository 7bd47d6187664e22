import { fundingSourceNames } from '../../../src/i18n/funding-sources.js';
import type { Words } from './words.js';

export const en: Words = {
  language: 'English',
  languages: 'Language of this page',
  product: 'InnoCities for your site',
  skip: 'Skip to content',
  tabs: 'Tools',
  failed:
    'The files of this tool could not be read. Reload the page. If that does not help, contact whoever maintains the site.',

  build: {
    tab: 'Make an embed',
    title: 'Make an embed for a web page',
    lead: 'Choose a widget and its settings, see how it looks, and copy ready-made code into your content management system. The figures come with their source and date.',
  },
  refused: {
    title: 'Some choices in the link were not recognised',
    text: 'The default is used instead of:',
    close: 'Close this note',
  },

  settings: {
    title: 'Settings',
    widget: 'Widget',
    content: 'Content',
    language: 'Language of the widget',
    look: 'Appearance',
    more: 'Heading, table and buttons',
    technical: 'For the web team',
    technicalHelp:
      'These work only where the script and the element are added to the page. An address makes the page fetch figures from there; the preview shows them only if they are on the same site as this tool.',
    above: 'Previous heading on your page',
    aboveHelp:
      'The level of the heading under which the widget goes. It is not part of the code; it helps to check the levels.',
    level: (level) => `Level ${level} (h${level})`,
    width: 'Width of the widget in the preview, pixels',
    widthHelp: (least, most) =>
      `${least}–${most}. Leave it empty to fill the available space. On your own page the widget is always as wide as its place.`,
    widthBad: (least, most) => `Enter a whole number from ${least} to ${most}.`,
    fontSize: 'Text size',
    fontSizes: {
      medium: 'The reader’s own size',
      '1em': 'Same as the text around it',
      '1rem': 'Base size of the site (1 rem)',
      large: 'Larger',
      'x-large': 'Much larger',
    },
    reset: 'Restore the defaults',
    resetDone: 'Defaults restored.',
  },

  colours: {
    title: 'Your own colours',
    help: 'The default colours meet the accessibility requirements. Change a colour only if the look of your site calls for it.',
    choose: 'Colour to change',
    add: 'Add colour',
    remove: (name) => `Remove: ${name}`,
    onPage: { light: 'Light page', dark: 'Dark page' },
    hex: (page) => `${page}, colour code`,
    pick: (page) => `${page}, pick from the palette`,
    bad: 'Write the colour code as #1a2b3c.',
    names: {
      surface: 'Background',
      ink: 'Text',
      ink2: 'Secondary text',
      ui: 'Button borders and leader lines',
      line: 'Thin dividing lines',
      track: 'Empty part of a bar and pressed button',
      focus: 'Focus ring',
      ...fundingSourceNames.en,
      money: 'Bars of euros',
      count: 'Bars of counts',
      city: 'City markers',
      'city-selected': 'Marker of the selected city',
      land: 'Land',
      border: 'Borders of regions',
      coast: 'Coast and national border',
      band: 'Range of the funding model',
    },
    good: 'The chosen colours have enough contrast.',
    usual: 'The default colours are in use. They have enough contrast.',
    weak: {
      light: 'Too little contrast on a light page',
      dark: 'Too little contrast on a dark page',
    },
    pair: ({ colour, ground, ratio, least }) =>
      `“${colour}” and “${ground}”: ${ratio}:1, at least ${least}:1 is required`,
    unused: 'not used by this widget at present',
  },

  preview: {
    title: 'Preview',
    on: 'Show',
    pages: { light: 'Light page', dark: 'Dark page', phone: 'Phone', all: 'All three' },
    frame: {
      light: 'Preview on a light page',
      dark: 'Preview on a dark page',
      phone: 'Preview at phone width',
    },
    width: (px) => `${px} px wide`,
    scroll: 'Preview, scrollable',
    shown: (heading) => `In the preview: ${heading}`,
    failed: 'The preview could not be shown. Reload the page.',
  },

  code: {
    title: 'Code for the page',
    lead: 'Choose the way that suits your content management system.',
    way: 'Way of embedding',
    kinds: {
      module: {
        name: 'Script and element',
        for: 'Your own site, or a system that lets you add a script to the head of the page. The first choice.',
      },
      classic: {
        name: 'Classic script',
        for: 'An old site that does not allow module scripts, or files on another server without CORS headers.',
      },
      wordpress: {
        name: 'Shortcode (WordPress, Drupal)',
        for: 'WordPress or Drupal where an administrator has installed the plug-in InnoCities widgets. Authors need no special rights.',
      },
      figure: {
        name: 'Table that turns into a widget',
        for: 'A system that removes authors’ scripts and unknown elements, such as WordPress or Drupal. An administrator adds the script once.',
      },
      frame: {
        name: 'Frame (iframe)',
        for: 'SharePoint and other systems that allow nothing but frames.',
      },
      static: {
        name: 'Without JavaScript',
        for: 'A page where scripts cannot be used: a table to paste, and a command that makes a version with the picture.',
      },
    },
    places: {
      head: 'Into the head of the page, once per page',
      site: 'For the administrator: into the head of the site, once',
      page: 'Into the text, where the widget should stand',
      style: 'Into the style sheet of the site: colours and text size',
      terminal: 'On the command line: makes a file that shows the picture without JavaScript',
    },
    base: 'Where are the files on your site?',
    baseHelp: (home) =>
      `The address or path to which the dist folder has been copied, such as /innocities/. If left empty, the address from which this tool was opened is used: ${home}`,
    baseBad: 'Enter a valid address that begins with https:// or a path that begins with a slash.',
    baseLocal:
      'This address works on this computer only. Enter the address or path on your own site.',
    script: 'What the script contains',
    all: 'All widgets (if the page has several)',
    alone: 'This widget only (a smaller file)',
    copy: 'Copy',
    copied: 'Copied to the clipboard.',
    select: 'The browser did not allow copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
    noFigures: 'The table could not be read. Reload the page before you copy the code.',
    loading: 'Fetching the table for the code…',
    leftOut: (names) =>
      `These settings cannot be used in this way and are left out of the code: ${names}.`,
    noStyle:
      'The styles of the site do not reach into a frame, so colours and text size are left out.',
    sandbox:
      'If the frame is on another server and you want to restrict it, add sandbox="allow-scripts". The figures and the table stay; the downloads and the zoom of the map go.',
    frameLight: 'The frame is light unless the dark colours are chosen.',
    integrity: (version) =>
      `The code has an integrity checksum only if the address has the folder of the version, such as /innocities/${version}/: in other places the next update changes the files, and a checksum would stop the script.`,
    noIntegrity:
      'The code has no integrity checksum, since that would stop a script from another server without CORS headers.',
    languageInside:
      'The table inside the element is for readers whose browser runs no scripts. Do not remove it.',
    margin:
      'Browsers leave 40 pixels free on either side of a figure unless the style sheet of the site says otherwise. If the widget comes out too narrow, ask the web team to add the line .innocities { margin-inline: 0 }',
    ownData:
      'The table in the code has the figures that ship with the widget, not those of your address. Replace the figures in the table yourself.',
    once: 'If the page has several widgets, add the script only once.',
  },

  files: {
    title: 'Pictures and table as files',
    help: 'The files are made from the topmost visible preview, with its language, colours and width.',
    kinds: {
      png: 'Download picture (PNG)',
      svg: 'Download vector picture (SVG)',
      csv: 'Download table (CSV)',
    },
    saved: (name) => `Saved: ${name}`,
    failed: 'The file could not be made.',
    alt: 'Alternative text for the picture',
    altHelp:
      'Use this as the alt text when you publish the PNG or SVG picture. Publish the figures as a table or text too.',
    copyAlt: 'Copy the alt text',
    waiting: 'Waiting for the preview…',
  },

  access: {
    title: 'Accessibility',
    warnings: 'Fix before publishing',
    none: 'Your choices cause no accessibility problems.',
    duties: 'What is left for you to do',
    headingSkips: (level, above) =>
      `A heading level is skipped: the page has a level ${above} heading, then the widget’s level ${level} heading. People who use a screen reader look for the missing level.`,
    headingFix: (level) => `Change the widget’s heading to level ${level}`,
    noSummary:
      'The summary is hidden. It says the main point in words and helps every reader, including those who find charts hard to read.',
    noSummaryFix: 'Show the summary',
    noTable:
      'The table view is left out. The table is an equal way to read the figures, above all with a screen reader.',
    noTableFix: 'Bring back the table',
    contrast: (name, pairs) =>
      `The colour “${name}” weakens the contrast too much (${pairs === 1 ? 'one pair of colours' : `${pairs} pairs of colours`}). The exact values are in the settings under Your own colours.`,
    contrastFix: (name) => `Restore the default colour: ${name}`,
    headingFits: (level, above) =>
      `Headings: the widget’s heading is level ${level} and comes under a level ${above} heading. The levels fit. Check them again if you move the widget.`,
    headingFrame:
      'Headings: a frame is a page of its own with a heading of its own. Put a heading before it on your page that says what the frame contains.',
    pageLanguage: (code) =>
      `Language: the page must be marked with the same language, <html lang="${code}">. Make a separate embed for pages in other languages.`,
    pageLanguageOther: (name, code) =>
      `Language: the widget’s language is ${name} (${code}). Put it on a page in the same language. The widget marks its own language, so a screen reader pronounces it correctly on any page.`,
    ownHeading:
      'Your own heading: make sure that it says what the figures are about and for which place, in the same language as the widget.',
    keyboard:
      'Keyboard: everything in the widget works with the keyboard. On the finished page, press Tab through it to see that no fixed header or cookie banner covers the focus.',
    motion:
      'Motion: the widget respects the reader’s reduced motion setting. Do not add effects to the page that move it.',
    picture:
      'Pictures: if you publish a file instead of the widget, add the alt text and publish the figures as a table or text too.',
    fixed: 'Fixed.',
  },

  share: {
    title: 'Share your choices',
    label: 'Link to these choices',
    help: 'The link opens this tool with the same choices. Keep it, and you can come back to change the embed.',
    copy: 'Copy the link',
  },

  check: {
    tab: 'Check a page',
    title: 'Check whether the embed works on a page',
    lead: 'Paste the source of the page. You will see whether the embed works there, what may stand in its way, and what to ask your IT support for. The check runs in your browser and nothing is sent anywhere.',
    html: 'Source of the page',
    htmlHelp:
      'Open the page in a browser, press Ctrl+U (⌥⌘U on a Mac), select everything and copy.',
    address: 'Address of the page (optional)',
    headers: 'Headers of the server (optional)',
    headersHelp:
      'For example Content-Security-Policy, one per line. Without them, what the server itself blocks cannot be seen.',
    run: 'Check',
    empty: 'Paste the source of the page first.',
    isAddress:
      'This is an address. Open the page in a browser, show its source (Ctrl+U) and paste that here.',
    badAddress: 'Write the address in the form https://www.city.fi/page, or leave the field empty.',
    noHeaders: 'No headers were found. Write one per line: name, colon and value.',
    running: 'Checking…',
    failed: 'The check did not succeed.',
    results: 'Results',
    nothing: 'No problems were found.',
    found: (count) => (count === 1 ? 'One finding.' : `${count} findings.`),
    copyMessage: 'Copy the message',
  },

  footer: (version) =>
    `innocities-widgets ${version}. This tool sends your choices nowhere and uses no cookies.`,
};
