import type { APIRoute } from 'astro';
import { fullAddressOf } from '../corpus/addresses.ts';

export const GET: APIRoute = () => {
  const sitemap = fullAddressOf('sitemap-index.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
