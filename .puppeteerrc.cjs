// Firefox is driven through puppeteer, but the browsers are the system's own: without this its
// install step downloads a second one.
module.exports = { skipDownload: true };
