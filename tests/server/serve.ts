import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { describe, isExpected, type SeenRequest } from './log.ts';

const TLS_HANDSHAKE = 0x16;

/** The running server and what it has seen. */
export interface ReplicaServer {
  port: number;
  requests: SeenRequest[];
  /** Requests that neither a replica nor the browser itself accounts for. */
  unexpected(): SeenRequest[];
  close(): Promise<void>;
}

/** One port for both: a TLS handshake goes to the HTTPS server, anything else to the plain one. */
function onePort(secure: https.Server, plain: http.Server, sockets: Set<net.Socket>): net.Server {
  return net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
}

function listen(server: net.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Serves the built replicas under the sites' own names; port 0 takes any free one. */
export async function serveReplicas({ port = 0 } = {}): Promise<ReplicaServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<net.Socket>();
  const handle = (request: http.IncomingMessage, response: http.ServerResponse) => {
    requests.push(describe(request));
    answer(request, response).catch(() => response.destroy());
  };
  const secure = https.createServer(await makeCertificate(), handle);
  const door = onePort(secure, http.createServer(handle), sockets);
  const taken = await listen(door, port);
  return {
    port: taken,
    requests,
    unexpected: () => requests.filter((seen) => !isExpected(seen)),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        door.close(() => done());
      }),
  };
}
