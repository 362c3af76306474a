//! HTTP/1.1 on a socket: one thread a connection, keep-alive, strict framing.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use crate::{Cognito, HttpRequest, HttpResponse};

const MOST_HEADERS: usize = 100;
const MOST_LINE: u64 = 64 * 1_024;
const MOST_BODY: usize = 4 * 1_024 * 1_024;

/// Serves until the listener fails. Every connection gets a thread of its own.
///
/// # Errors
/// When the listener can accept no more.
pub fn serve(cognito: &Cognito, listener: &TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept()?;
        let cognito = cognito.clone();
        thread::spawn(move || {
            // A client that goes away in the middle is no matter for the others.
            let _ = converse(&cognito, &stream);
        });
    }
}

fn converse(cognito: &Cognito, stream: &TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream.try_clone()?;
    loop {
        let Some(request) = receive(&mut reader, &mut writer)? else {
            return Ok(());
        };
        let close = request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        let outcome = cognito.exchange(&request);
        if outcome.delay_ms > 0 {
            thread::sleep(Duration::from_millis(outcome.delay_ms));
        }
        let Some(response) = outcome.response else {
            return stream.shutdown(std::net::Shutdown::Both);
        };
        send(&mut writer, &response, close, request.method == "HEAD")?;
        if close {
            return Ok(());
        }
    }
}

/// Reads one request; `None` when the client has closed the connection.
fn receive(reader: &mut impl BufRead, writer: &mut impl Write) -> io::Result<Option<HttpRequest>> {
    let start = line(reader)?;
    if start.is_empty() {
        return Ok(None);
    }
    let words: Vec<&str> = start.split(' ').collect();
    let [method, path, "HTTP/1.1" | "HTTP/1.0"] = words.as_slice() else {
        return refuse(writer, 400);
    };
    let mut request =
        HttpRequest { method: (*method).to_owned(), path: (*path).to_owned(), ..HttpRequest::default() };
    loop {
        let text = line(reader)?;
        if text.is_empty() {
            break;
        }
        let Some((name, value)) = text.split_once(':').filter(|_| request.headers.len() < MOST_HEADERS)
        else {
            return refuse(writer, 400);
        };
        request.headers.push((name.to_owned(), value.trim().to_owned()));
    }
    if request.header("transfer-encoding").is_some() {
        return refuse(writer, 411);
    }
    let length: usize = match request.header("content-length").map(str::parse) {
        None => 0,
        Some(Ok(length)) if length <= MOST_BODY => length,
        Some(Ok(_)) => return refuse(writer, 413),
        Some(Err(_)) => return refuse(writer, 400),
    };
    if request.header("expect").is_some_and(|value| value.eq_ignore_ascii_case("100-continue")) {
        writer.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    request.body = vec![0; length];
    reader.read_exact(&mut request.body)?;
    Ok(Some(request))
}

fn line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    reader.by_ref().take(MOST_LINE).read_until(b'\n', &mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

fn refuse(writer: &mut impl Write, status: u16) -> io::Result<Option<HttpRequest>> {
    send(writer, &HttpResponse { status, ..HttpResponse::default() }, true, false)?;
    Ok(None)
}

fn send(writer: &mut impl Write, response: &HttpResponse, close: bool, head: bool) -> io::Result<()> {
    let mut text = format!("HTTP/1.1 {} {}\r\n", response.status, reason(response.status));
    for (name, value) in &response.headers {
        text.push_str(name);
        text.push_str(": ");
        text.push_str(value);
        text.push_str("\r\n");
    }
    let connection = if close { "close" } else { "keep-alive" };
    let length = response.body.len().to_string();
    for part in ["Content-Length: ", &length, "\r\nConnection: ", connection, "\r\n\r\n"] {
        text.push_str(part);
    }
    let mut bytes = text.into_bytes();
    if !head {
        bytes.extend_from_slice(&response.body);
    }
    writer.write_all(&bytes)?;
    writer.flush()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        _ => "Status",
    }
}
