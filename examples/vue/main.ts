import { createApp } from 'vue';
import People from './People.vue';

createApp(People).mount('#root');
