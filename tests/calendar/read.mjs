// Reads a calendar file with a reader that is not ours (ical.js) and prints what it found as JSON.
import { readFileSync } from "node:fs";

const [, , reader, file] = process.argv;
const { default: ICAL } = await import(reader);
ICAL.design.strict = true;
const root = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
const text = (part, name) => part.getFirstPropertyValue(name)?.toString() ?? null;
const moment = (part, name) => part.getFirstPropertyValue(name).toJSDate().toISOString();
const events = root.getAllSubcomponents("vevent").map((event) => {
  const start = event.getFirstPropertyValue("dtstart");
  return {
    uid: text(event, "uid"),
    is_day: start.isDate,
    start: start.isDate ? start.toString() : start.toJSDate().toISOString(),
    stamp: moment(event, "dtstamp"),
    modified: moment(event, "last-modified"),
    sequence: event.getFirstPropertyValue("sequence"),
    title: text(event, "summary"),
    more: text(event, "description"),
    class: text(event, "class"),
    transp: text(event, "transp"),
    status: text(event, "status"),
    names: event.getAllProperties().map((property) => property.name),
    alarms: event.getAllSubcomponents("valarm").map((alarm) => ({
      action: text(alarm, "action"),
      title: text(alarm, "description"),
      minutes: alarm.getFirstPropertyValue("trigger").toSeconds() / 60,
    })),
  };
});
console.log(JSON.stringify({ version: text(root, "version"), product: text(root, "prodid"), events }));
