//! The service on a socket: HTTP/1.1 with keep-alive.

use std::fmt;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use crate::{Cognito, HttpRequest, HttpResponse};

const MAX_BODY: usize = 4 * 1_024 * 1_024;

/// Serves until the listener fails.
///
/// # Errors
/// When the listener can accept no more.
pub fn serve(cognito: &Cognito, listener: &TcpListener) -> io::Result<()> {
    let listener = listener.try_clone()?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(converse(cognito.clone(), stream));
        }
    })
}

/// The requests of one connection, one after the other.
async fn converse(cognito: Cognito, stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let answers = service_fn(|request| answer(&cognito, request));
    let connection =
        http1::Builder::new().auto_date_header(false).serve_connection(TokioIo::new(stream), answers);
    // A client that goes away in the middle is no matter for the others.
    let _ = connection.await;
}

async fn answer(cognito: &Cognito, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Dropped> {
    let request = match receive(request).await {
        Ok(request) => request,
        Err(status) => return respond(HttpResponse { status, ..HttpResponse::default() }),
    };
    let outcome = cognito.exchange(&request);
    if outcome.delay_ms > 0 {
        tokio::time::sleep(Duration::from_millis(outcome.delay_ms)).await;
    }
    respond(outcome.response.ok_or(Dropped)?)
}

/// The whole request; the status of the refusal when its body cannot be read.
async fn receive(request: Request<Incoming>) -> Result<HttpRequest, u16> {
    let (head, body) = request.into_parts();
    let body = Limited::new(body, MAX_BODY).collect().await;
    let body = body.map_err(|error| if error.is::<LengthLimitError>() { 413_u16 } else { 400 })?;
    let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    Ok(HttpRequest {
        method: head.method.to_string(),
        path: head.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        headers: head.headers.iter().map(header).collect(),
        body: body.to_bytes().to_vec(),
    })
}

fn respond(response: HttpResponse) -> Result<Response<Full<Bytes>>, Dropped> {
    let mut builder = Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    // A fault may set a header that HTTP does not allow; the connection closes then.
    builder.body(Full::from(response.body)).map_err(|_| Dropped)
}

/// The connection closes without an answer.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the answer is dropped")
    }
}

impl std::error::Error for Dropped {}
