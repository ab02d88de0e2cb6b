import './wizard/add-users-wizard.js';
import { httpTransport } from './wizard/http-transport.js';

const button = document.querySelector('button');
const heard = document.querySelector('output');
const wizard = document.querySelector('add-users-wizard');

wizard.transport = httpTransport({ baseUrl: '/api' });
wizard.addEventListener('add-users-submitted', ({ detail }) => {
  heard.textContent = `${detail.created} added, ${detail.failed} not added`;
});
wizard.addEventListener('add-users-finished', toggle);
button.addEventListener('click', toggle);

function toggle() {
  if (wizard.isConnected) wizard.remove();
  else heard.after(wizard);
  button.textContent = wizard.isConnected ? 'Close' : 'Add people';
}
