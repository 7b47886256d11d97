import { render } from 'preact';
import { verdictData } from 'virtual:verdict-data';
import calculatorStyles from '../../../styles/calculators.css?url';
import workloadStyles from '../../../styles/workload.css?url';
import { WorkloadDialog } from './WorkloadDialog.tsx';

const dialog = document.createElement('dialog');
dialog.className = 'calculator workload-dialog';
dialog.setAttribute('closedby', 'any');
dialog.setAttribute('aria-labelledby', 'your-workload-title');

/** Opens the reader's workload over the page. What it looks like is fetched with it: most readers never open it. */
export async function open(verdictPage: string): Promise<void> {
  await Promise.all([calculatorStyles, workloadStyles].map(styled));
  if (!dialog.isConnected) document.body.append(dialog);
  // Each time anew: another tab may have changed what is kept.
  render(null, dialog);
  render(<WorkloadDialog data={verdictData} verdictPage={verdictPage} onClose={() => dialog.close()} />, dialog);
  dialog.showModal();
}

/** A page that has the style sheet, or could not fetch it, shows the form either way. */
async function styled(href: string): Promise<void> {
  const path = new URL(href, location.href).pathname;
  if ([...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].some((link) => new URL(link.href).pathname === path)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  await new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}
