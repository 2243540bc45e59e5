/** Serves the demo career sites on loopback: one server, a host name for each made-up company. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const PAGES: Record<string, string> = {
  'localhost/': 'fair/index.html',
  'careers.brightloom.localhost/positions': 'brightloom/positions.html',
  'careers.brightloom.localhost/positions/machine-learning-engineer-demand-forecasting-2210':
    'brightloom/machine-learning-engineer-demand-forecasting-2210.html',
  'careers.brightloom.localhost/positions/data-annotation-lead-2214': 'brightloom/data-annotation-lead-2214.html',
  'jobs.harborlight.localhost/open/senior-applied-scientist-triage': 'harborlight/senior-applied-scientist-triage.html',
  'jobs.harborlight.localhost/login': 'harborlight/login.html',
  'pebbleandpine.localhost/careers/ai-wizard': 'pebble/ai-wizard.html',
  'pebbleandpine.localhost/blog/how-we-think-about-ai': 'pebble/how-we-think-about-ai.html',
  'pebbleandpine.localhost/partners/brightloom-ml-engineer': 'pebble/brightloom-ml-engineer.html',
  'gazette.localhost/ordering-by-forecast': 'gazette/ordering-by-forecast.html',
  'careers.quillstack.localhost/jobs/417-mlops-engineer': 'quillstack/417-mlops-engineer.html',
};

export interface DemoSite {
  /** The page that lists all others. */
  home: string;
  /** The address of a page, by its key: `careers.brightloom.localhost/positions`. */
  address(page: string): string;
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback interface. */
export async function startDemoSite(): Promise<DemoSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const file = pathname === '/style.css' ? 'style.css' : PAGES[`${host}${pathname}`];
    if (!file)
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title><h1>Not found</h1>');
    const body = readFileSync(fileURLToPath(new URL(`site/${file}`, import.meta.url)), 'utf8');
    const type = file.endsWith('.css') ? 'text/css' : 'text/html';
    return response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8` })
      .end(body.replaceAll('PORT', String(port)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://localhost:${port}/`,
    address: (page) => `http://${page.replace(/(?=\/)/, `:${port}`)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
