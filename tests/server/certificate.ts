import { generate } from 'selfsigned';
import { HOSTS } from './sites.ts';

const DNS_NAME = 2;

/** A certificate for the sites' names, made for this run and trusted by nobody but the test browsers. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const altNames = HOSTS.map((value) => ({ type: DNS_NAME as 2, value }));
  const made = await generate([{ name: 'commonName', value: 'replicas' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
