/** The keys that type a time of the day into the field of a browser in English, such as 9:30. */
export const timeKeys = (hour: string, minute: string): string => `${hour}${minute}AM`;
