import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A real Apache httpd with WebDAV and basic authentication, on this machine, with a configuration of its own. */
export interface Apache {
  readonly origin: string;
  /** The folder that it serves. */
  readonly folder: string;
  close(): Promise<void>;
}

const PLACES = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/usr/local/apache2/bin/httpd'];
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/local/apache2/modules'];

const found = (): string | undefined =>
  [process.env.TACT_APACHE, ...PLACES].find((one) => one && existsSync(one));

/** Only the program: the package that would also start a service is left alone. */
async function fromDebian(): Promise<void> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (process.getuid?.() !== 0 || !/^ID(?:_LIKE)?=.*debian/m.test(release)) return;
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'apache2-bin']);
}

async function obtainApache(): Promise<string> {
  if (!found()) await fromDebian().catch(() => undefined);
  const program = found();
  if (!program) throw new Error('No Apache httpd here: install apache2-bin or name it in TACT_APACHE.');
  return program;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const NEEDED = {
  mpm_event: 'mod_mpm_event.so',
  authn_core: 'mod_authn_core.so',
  authn_file: 'mod_authn_file.so',
  authz_core: 'mod_authz_core.so',
  authz_user: 'mod_authz_user.so',
  auth_basic: 'mod_auth_basic.so',
  mime: 'mod_mime.so',
  dav: 'mod_dav.so',
  dav_fs: 'mod_dav_fs.so',
};

function configuration(home: string, port: number, modules: string): string {
  const loaded = Object.entries(NEEDED)
    .filter(([, file]) => existsSync(join(modules, file)))
    .map(([name, file]) => `LoadModule ${name}_module ${join(modules, file)}`);
  const user = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : [];
  return [
    ...loaded,
    ...user,
    `ServerRoot ${home}`,
    `PidFile ${home}/run/pid`,
    `DefaultRuntimeDir ${home}/run`,
    `ErrorLog ${home}/error.log`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    `DavLockDB ${home}/run/dav`,
    'AddType application/json .json',
    'TypesConfig /dev/null',
    'KeepAlive On',
    'MaxKeepAliveRequests 0',
    `DocumentRoot ${home}/served`,
    `<Directory ${home}/served>`,
    'Dav On',
    'AuthType Basic',
    'AuthName packs',
    `AuthUserFile ${home}/people`,
    '<LimitExcept GET HEAD OPTIONS>',
    'Require valid-user',
    '</LimitExcept>',
    '</Directory>',
    '',
  ].join('\n');
}

const sha1 = (password: string): string => createHash('sha1').update(password).digest('base64');

async function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

/** Starts it. @param people names and passwords of those who may write */
export async function startApache(people: Readonly<Record<string, string>>): Promise<Apache> {
  const program = await obtainApache();
  const home = await mkdtemp(join(tmpdir(), 'tact-apache-'));
  const folder = join(home, 'served');
  for (const one of ['served', 'run']) {
    await mkdir(join(home, one));
    await chmod(join(home, one), 0o777);
  }
  await chmod(home, 0o755);
  if (process.getuid?.() === 0) await chown(folder, 33, 33);
  const lines = Object.entries(people).map(([name, password]) => `${name}:{SHA}${sha1(password)}`);
  await writeFile(join(home, 'people'), `${lines.join('\n')}\n`);
  const port = await freePort();
  const modules = MODULES.find((one) => existsSync(one)) ?? '';
  await writeFile(join(home, 'httpd.conf'), configuration(home, port, modules));
  const server = spawn(program, ['-f', join(home, 'httpd.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await isUp(origin)); tries++)
    await new Promise((done) => setTimeout(done, 50));
  if (!(await isUp(origin))) {
    server.kill();
    throw new Error(await readFile(join(home, 'error.log'), 'utf8').catch(() => 'Apache does not start'));
  }
  return {
    origin,
    folder,
    async close() {
      server.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}
