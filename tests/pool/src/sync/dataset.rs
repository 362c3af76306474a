//! Datasets: records with sync counts.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::model::env::epoch;
use crate::wire::refusal::{Refusal, invalid_parameter};

const MOST_RECORDS: usize = 1_024;
const MOST_BYTES: usize = 1_048_576;
const LONGEST_KEY: usize = 1_024;
const LONGEST_VALUE: usize = 1_048_575;

#[derive(Clone, Debug)]
pub(crate) struct Record {
    /// `None`: removed.
    value: Option<String>,
    sync_count: i64,
    modified: i64,
    device_modified: f64,
}

/// Moments are milliseconds since 1970-01-01 UTC.
#[derive(Clone, Debug)]
pub(crate) struct Dataset {
    pub(crate) name: String,
    created: i64,
    modified: i64,
    pub(crate) sync_count: i64,
    records: BTreeMap<String, Record>,
}

impl Dataset {
    pub(crate) fn new(name: &str, now: i64) -> Self {
        Self { name: name.to_owned(), created: now, modified: now, sync_count: 0, records: BTreeMap::new() }
    }

    /// Applies patches, all or none. Every record must be at the sync count the client saw last.
    pub(crate) fn apply(&mut self, patches: &[Value], now: i64) -> Result<Vec<Value>, Refusal> {
        let mut records = self.records.clone();
        let next = self.sync_count + 1;
        let mut keys = Vec::new();
        for patch in patches {
            let key = patch["Key"].as_str().unwrap_or_default();
            let value = patch["Value"].as_str();
            let count = patch["SyncCount"].as_i64().unwrap_or(-1);
            let too_long = key.len() > LONGEST_KEY || value.is_some_and(|value| value.len() > LONGEST_VALUE);
            if key.is_empty() || count < 0 || too_long {
                return Err(invalid_parameter("Invalid record patch."));
            }
            let value = match (patch["Op"].as_str(), value) {
                (Some("replace"), Some(value)) => Some(value.to_owned()),
                (Some("remove"), None) => None,
                _ => return Err(invalid_parameter("Invalid record patch.")),
            };
            if records.get(key).map_or(0, |record| record.sync_count) != count {
                let text = format!("Current SyncCount for {key} is not {count}.");
                return Err(Refusal::new("ResourceConflictException", text).with_status(409));
            }
            let device_modified = patch["DeviceLastModifiedDate"].as_f64().unwrap_or_else(|| epoch(now));
            records
                .insert(key.to_owned(), Record { value, sync_count: next, modified: now, device_modified });
            keys.push(key.to_owned());
        }
        let bytes: usize = records
            .iter()
            .map(|(key, record)| key.len() + record.value.as_ref().map_or(0, String::len))
            .sum();
        if records.len() > MOST_RECORDS || bytes > MOST_BYTES {
            return Err(Refusal::new("LimitExceededException", "The dataset exceeds its limits."));
        }
        self.records = records;
        self.sync_count = next;
        self.modified = now;
        Ok(self.views(|key, _| keys.iter().any(|one| one == key)))
    }

    /// The records changed after a sync count.
    pub(crate) fn since(&self, sync_count: i64) -> Vec<Value> {
        self.views(|_, record| record.sync_count > sync_count)
    }

    pub(crate) fn view(&self, identity_id: &str) -> Value {
        let live =
            self.records.iter().filter_map(|(key, record)| Some(key.len() + record.value.as_ref()?.len()));
        json!({
            "IdentityId": identity_id,
            "DatasetName": self.name,
            "CreationDate": epoch(self.created),
            "LastModifiedDate": epoch(self.modified),
            "LastModifiedBy": identity_id,
            "DataStorage": live.clone().sum::<usize>(),
            "NumRecords": live.count(),
        })
    }

    fn views(&self, fits: impl Fn(&str, &Record) -> bool) -> Vec<Value> {
        self.records
            .iter()
            .filter(|(key, record)| fits(key, record))
            .map(|(key, record)| {
                let mut view = json!({
                    "Key": key,
                    "SyncCount": record.sync_count,
                    "LastModifiedDate": epoch(record.modified),
                    "DeviceLastModifiedDate": record.device_modified,
                    "LastModifiedBy": "client",
                });
                if let Some(value) = &record.value {
                    view["Value"] = json!(value);
                }
                view
            })
            .collect()
    }
}
