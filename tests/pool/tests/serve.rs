//! The service on a socket.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use cognito_pool::{Cognito, serve};
use serde_json::json;

fn start() -> (Cognito, TcpStream) {
    let cognito = Cognito::fixed(7, 1_795_251_907_000);
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let served = cognito.clone();
    thread::spawn(move || serve(&served, &listener));
    (cognito, TcpStream::connect(address).unwrap())
}

fn send(stream: &mut TcpStream, head: &str, body: &str) {
    let length = body.len();
    write!(stream, "{head}\r\nHost: localhost\r\nContent-Length: {length}\r\n\r\n{body}").unwrap();
}

/// One answer: the head and the body.
fn receive(stream: &mut TcpStream) -> (String, String) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap().to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    let mut body = vec![0; length.parse().unwrap()];
    stream.read_exact(&mut body).unwrap();
    (head, String::from_utf8(body).unwrap())
}

#[test]
fn a_connection_serves_one_request_after_the_other() {
    let (_, mut stream) = start();
    for _ in 0..3 {
        send(&mut stream, "POST /_pool/clock HTTP/1.1", "{}");
        let (head, body) = receive(&mut stream);
        assert!(head.starts_with("http/1.1 200 "), "{head}");
        assert_eq!(body, r#"{"now":1795251907000}"#);
    }
}

#[test]
fn a_preflight_may_be_cached_and_the_date_is_the_services() {
    let (_, mut stream) = start();
    send(&mut stream, "OPTIONS / HTTP/1.1", "");
    let (head, _) = receive(&mut stream);
    assert!(head.contains("access-control-max-age: 172800"), "{head}");
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
    send(&mut stream, "POST / HTTP/1.1", "{}");
    let (head, _) = receive(&mut stream);
    assert!(head.contains("date: sat, 21 nov 2026 09:05:07 gmt"), "{head}");
}

#[test]
fn a_dropped_answer_closes_the_connection() {
    let (cognito, mut stream) = start();
    cognito.control("fault", &json!({"operation": "*", "kind": "drop"})).unwrap();
    send(&mut stream, "POST / HTTP/1.1", "{}");
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert!(rest.is_empty(), "{rest:?}");
}
