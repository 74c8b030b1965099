/** Where the browsers' own e-mail program is: a web page under a name of its own, so that a test sees what it is opened with. */
export const MAIL_HOST = 'mail.example';
const COMPOSE = `https://${MAIL_HOST}/compose?to=%s`;

/** Chromium's preferences in which `mailto:` belongs to that page, as after the person has said so. */
export const CHROMIUM_MAIL = {
  custom_handlers: {
    enabled: true,
    registered_protocol_handlers: [{ default: true, protocol: 'mailto', title: 'Mail', url: COMPOSE }],
  },
};

/** Runs in Firefox's own window, and does the same. */
export const FIREFOX_MAIL = `
  const protocols = Cc['@mozilla.org/uriloader/external-protocol-service;1'].getService(Ci.nsIExternalProtocolService);
  const handlers = Cc['@mozilla.org/uriloader/handler-service;1'].getService(Ci.nsIHandlerService);
  const mail = protocols.getProtocolHandlerInfo('mailto');
  const page = Cc['@mozilla.org/uriloader/web-handler-app;1'].createInstance(Ci.nsIWebHandlerApp);
  page.name = 'Mail';
  page.uriTemplate = ${JSON.stringify(COMPOSE)};
  mail.preferredApplicationHandler = page;
  mail.possibleApplicationHandlers.appendElement(page);
  mail.preferredAction = Ci.nsIHandlerInfo.useHelperApp;
  mail.alwaysAskBeforeHandling = false;
  handlers.store(mail);`;
