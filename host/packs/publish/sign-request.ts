import { AwsV4Signer } from 'aws4fetch';
import { sha256 } from '../../../rules/pack/signature/crypto';

/** Who signs for an S3-style store. */
export interface Signer {
  /** The access key's id. */
  readonly user: string;
  /** The secret of the access key. */
  readonly password: string;
  /** `eu-west-3`; left out, as the address tells, else `us-east-1`. */
  readonly region?: string;
}

/** A request as it is going to be sent. */
export interface Unsigned {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/**
 * The headers of a request, signed by AWS Signature Version 4 with the digest of its body: what arrives is what was
 * sent, and nobody sends it again later. The secret itself never leaves.
 */
export async function signedHeaders(
  { method, url, headers, body }: Unsigned,
  { user, password, region }: Signer,
): Promise<Record<string, string>> {
  const digest = await sha256(crypto.subtle, body ?? new Uint8Array());
  const signer = new AwsV4Signer({
    method,
    url,
    headers: { ...headers, 'x-amz-content-sha256': digest },
    ...(body && { body }),
    accessKeyId: user,
    secretAccessKey: password,
    service: 's3',
    ...(region && { region }),
  });
  const signed = await signer.sign();
  return Object.fromEntries(signed.headers);
}
