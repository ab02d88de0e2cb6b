// Compiles the templates in the browser; a project made by Angular's own command does so when it is built.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { People } from './people.ts';

await bootstrapApplication(People);
