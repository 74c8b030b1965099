export const ASSETS = '/replica-assets/';

/** With `csp=strict` no style at all may be linked or written; the page then adopts its own sheet. */
export function isStrict(query: URLSearchParams): boolean {
  return query.get('csp') === 'strict';
}

/** The content security policy of a replica. */
export function policyFor(query: URLSearchParams): string {
  const asked = query.get('csp');
  const style = asked === 'strict' ? "'none'" : asked === 'loose' ? "'self' 'unsafe-inline'" : "'self'";
  const parts = ["default-src 'none'", "script-src 'self'", `style-src ${style}`, "img-src 'self' data:"];
  return [...parts, "connect-src 'self'", "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** The empty page that a replica's script fills. */
export function documentFor(site: string, query: URLSearchParams): string {
  const sheet = `${ASSETS}${site}.css`;
  const strict = isStrict(query);
  return `<!doctype html>
<html${strict ? ` data-adopt="${sheet}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${strict ? '' : `<link rel="stylesheet" href="${sheet}">`}
<script defer src="${ASSETS}${site}.js"></script>
</head>
<body><div id="react-root"></div></body>
</html>
`;
}
