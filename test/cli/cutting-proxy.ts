import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy {
  readonly origin: string;
  /** How often a submission came by. */
  readonly submissions: () => number;
  readonly close: () => void;
}

/** Passes bytes on to a server, and cuts the line after it has taken in a submission, before its answer gets through. */
export async function startCuttingProxy(port: number, cuts: number): Promise<CuttingProxy> {
  let seen = 0;
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    let isCut = false;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => open.delete(socket));
    }
    client.on('data', (bytes) => {
      if (bytes.toString('latin1').startsWith('POST /api/submissions')) {
        seen += 1;
        isCut = seen <= cuts;
      }
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (isCut) client.destroy();
      else client.write(bytes);
    });
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${portOf(proxy.address())}`,
    submissions: () => seen,
    close(): void {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
