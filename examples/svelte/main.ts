import { mount } from 'svelte';
import People from './People.svelte';

const target = document.querySelector('#root');
if (target === null) throw new Error('The page has no #root.');
mount(People, { target });
