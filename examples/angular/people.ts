import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { httpTransport, type AddUsersSubmittedEvent } from 'add-users-wizard';
import 'add-users-wizard/define';

@Component({
  selector: 'app-people',
  // Angular knows no elements but its own without it.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>People</h1>
      <button (click)="isOpen.set(!isOpen())">{{ isOpen() ? 'Close' : 'Add people' }}</button>
      <output>{{ heard() }}</output>
      @if (isOpen()) {
        <add-users-wizard
          [transport]="transport"
          (add-users-submitted)="tell($event)"
          (add-users-finished)="isOpen.set(false)"
        />
      }
    </main>
  `,
})
export class People {
  readonly transport = httpTransport({ baseUrl: '/api' });
  readonly isOpen = signal(true);
  readonly heard = signal('');

  tell({ detail }: AddUsersSubmittedEvent): void {
    this.heard.set(`${detail.created} added, ${detail.failed} not added`);
  }
}
