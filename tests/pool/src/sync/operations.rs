//! The REST operations on datasets, each signed with the credentials of its identity.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::dataset::Dataset;
use crate::crypto::sigv4::Authorization;
use crate::crypto::timestamp;
use crate::ops::page;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse, percent_decode};
use crate::wire::input::Input;
use crate::wire::refusal::{Refusal, invalid_parameter};

const MOST_DATASETS: usize = 20;
const PAGE: usize = 1_024;
const SKEW_SECONDS: i64 = 900;

/// What is kept: the datasets by identity and name, and the dataset of each sync session.
#[derive(Debug, Default)]
pub(crate) struct Sync {
    datasets: BTreeMap<String, BTreeMap<String, Dataset>>,
    sessions: BTreeMap<String, (String, String)>,
    /// Deleted datasets, with the sync count they had.
    deleted: BTreeMap<(String, String), i64>,
}

/// The identity pool, the identity, then what follows `datasets`.
type Place = (String, String, Vec<String>);

/// The operation of a request under `/identitypools/`.
pub(crate) fn operation(request: &HttpRequest) -> &'static str {
    let rest = place(request).map(|(_, _, rest)| rest.len());
    match (request.method.as_str(), rest) {
        ("GET", Some(0)) => "ListDatasets",
        ("GET", Some(1)) => "DescribeDataset",
        ("DELETE", Some(1)) => "DeleteDataset",
        ("POST", Some(1)) => "UpdateRecords",
        ("GET", Some(2)) => "ListRecords",
        _ => "unknown",
    }
}

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    match run(state, request) {
        Ok(body) => HttpResponse::json(200, "application/json", &body),
        Err(refusal) => refusal.response(),
    }
}

fn run(state: &mut State, request: &HttpRequest) -> Result<Value, Refusal> {
    let unknown = || Refusal::new("UnknownOperationException", "");
    let (pool, identity, rest) = place(request).ok_or_else(unknown)?;
    authorize(state, request, &pool, &identity)?;
    let now = state.env.now();
    let name = rest.first().cloned().unwrap_or_default();
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_.:-".contains(letter);
    if !rest.is_empty() && (!(1..=128).contains(&name.len()) || !name.chars().all(allowed)) {
        return Err(invalid_parameter("Invalid dataset name."));
    }
    match operation(request) {
        "ListDatasets" => list(state, request, &identity),
        "DescribeDataset" => {
            let dataset = state.sync.find(&identity, &name).ok_or_else(missing)?;
            Ok(json!({"Dataset": dataset.view(&identity)}))
        }
        "DeleteDataset" => {
            let dataset = state
                .sync
                .datasets
                .get_mut(&identity)
                .and_then(|sets| sets.remove(&name))
                .ok_or_else(missing)?;
            let view = dataset.view(&identity);
            state.sync.deleted.insert((identity, name), dataset.sync_count);
            Ok(json!({ "Dataset": view }))
        }
        "ListRecords" => records(state, request, identity, name),
        "UpdateRecords" => update(state, request, &identity, &name, now),
        _ => Err(unknown()),
    }
}

fn list(state: &State, request: &HttpRequest, identity: &str) -> Result<Value, Refusal> {
    let size = request.query("maxResults").and_then(|text| text.parse().ok()).unwrap_or(PAGE);
    let datasets = state.sync.datasets.get(identity).into_iter().flat_map(BTreeMap::values);
    let views = datasets.map(|dataset| dataset.view(identity)).collect();
    let (datasets, next) = page(views, request.query("nextToken").as_deref(), size)?;
    let mut answer = json!({"Count": datasets.len(), "Datasets": datasets});
    if let Some(next) = next {
        answer["NextToken"] = json!(next);
    }
    Ok(answer)
}

fn records(
    state: &mut State,
    request: &HttpRequest,
    identity: String,
    name: String,
) -> Result<Value, Refusal> {
    let last: i64 = request.query("lastSyncCount").and_then(|text| text.parse().ok()).unwrap_or(0);
    let size = request.query("maxResults").and_then(|text| text.parse().ok()).unwrap_or(PAGE);
    let dataset = state.sync.find(&identity, &name);
    let (views, count, exists) =
        dataset.map_or((Vec::new(), 0, false), |set| (set.since(last), set.sync_count, true));
    let deleted = state
        .sync
        .deleted
        .get(&(identity.clone(), name.clone()))
        .is_some_and(|count| *count >= last && last > 0);
    let (records, next) = page(views, request.query("nextToken").as_deref(), size)?;
    let session = format!("session-{}", state.env.random.uuid());
    state.sync.sessions.insert(session.clone(), (identity, name));
    let mut answer = json!({
        "Count": records.len(),
        "Records": records,
        "DatasetSyncCount": count,
        "DatasetExists": exists,
        "DatasetDeletedAfterRequestedSyncCount": deleted,
        "MergedDatasetNames": [],
        "SyncSessionToken": session,
    });
    if let Some(next) = next {
        answer["NextToken"] = json!(next);
    }
    Ok(answer)
}

fn update(
    state: &mut State,
    request: &HttpRequest,
    identity: &str,
    name: &str,
    now: i64,
) -> Result<Value, Refusal> {
    let input = Input::parse(&request.body)?;
    let session = input.need("SyncSessionToken")?;
    let place = state.sync.sessions.remove(session);
    if place != Some((identity.to_owned(), name.to_owned())) {
        return Err(invalid_parameter("Invalid sync session token."));
    }
    let patches = input.get("RecordPatches").and_then(Value::as_array).cloned().unwrap_or_default();
    let sets = state.sync.datasets.entry(identity.to_owned()).or_default();
    if !sets.contains_key(name) && sets.len() >= MOST_DATASETS {
        return Err(Refusal::new("LimitExceededException", "The identity has too many datasets."));
    }
    let mut dataset = sets.get(name).cloned().unwrap_or_else(|| Dataset::new(name, now));
    let records = dataset.apply(&patches, now)?;
    sets.insert(name.to_owned(), dataset);
    state.sync.deleted.remove(&(identity.to_owned(), name.to_owned()));
    Ok(json!({ "Records": records }))
}

impl Sync {
    fn find(&self, identity: &str, name: &str) -> Option<&Dataset> {
        self.datasets.get(identity)?.get(name)
    }
}

/// The signature, its credentials, its time, and that the identity is the caller's own.
fn authorize(state: &State, request: &HttpRequest, pool: &str, identity: &str) -> Result<(), Refusal> {
    let refuse = |kind: &str, text: &str| Err(Refusal::new(kind, text).with_status(403));
    let Some(authorization) = Authorization::read(request) else {
        return refuse("MissingAuthenticationTokenException", "Missing Authentication Token");
    };
    let Some(credentials) = state.identities.credentials.get(authorization.access_key_id) else {
        return refuse(
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        );
    };
    let token = request.header("x-amz-security-token") == Some(&credentials.session_token);
    if !token || authorization.service != "cognito-sync" || !authorization.fits(request, &credentials.secret)
    {
        return refuse(
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided.",
        );
    }
    let now = state.env.seconds();
    let moment = request.header("x-amz-date").unwrap_or_default();
    let near = (now - SKEW_SECONDS..=now + SKEW_SECONDS).any(|second| compact(second) == moment);
    if !near {
        return refuse(
            "InvalidSignatureException",
            "Signature expired: it is not within 15 minutes of the service's time.",
        );
    }
    if credentials.expires <= now {
        return refuse("ExpiredTokenException", "The security token included in the request is expired");
    }
    let own = credentials.identity_id == identity
        && state.identities.pools.get(pool).is_some_and(|pool| pool.identities.contains_key(identity));
    if own { Ok(()) } else { refuse("NotAuthorizedException", "Access to the identity is forbidden.") }
}

/// `20261121T090507Z`, the form of `x-amz-date`.
fn compact(second: i64) -> String {
    timestamp::iso(second).replace(['-', ':'], "")
}

fn place(request: &HttpRequest) -> Option<Place> {
    let segments: Vec<String> = request.route().split('/').skip(1).map(percent_decode).collect();
    match segments.as_slice() {
        [head, pool, identities, identity, datasets, rest @ ..]
            if head == "identitypools" && identities == "identities" && datasets == "datasets" =>
        {
            let records =
                rest.len() < 2 || (rest.len() == 2 && rest.last().is_some_and(|last| last == "records"));
            records.then(|| (pool.clone(), identity.clone(), rest.to_vec()))
        }
        _ => None,
    }
}

fn missing() -> Refusal {
    Refusal::new("ResourceNotFoundException", "Dataset does not exist.").with_status(404)
}
