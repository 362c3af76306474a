//! The in-memory Cognito as a local server, for tests in Node and in browsers.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line program")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::ExitCode;
use std::thread;

use cognito_pool::{Cognito, serve};

const USAGE: &str = "cognito-pool [--port N] [--seed N] [--now MILLISECONDS] [--stdin]\n\
    --port   0 (the default) takes a free one\n\
    --seed   the same seed gives the same ids, codes and tokens\n\
    --now    the clock stands at this moment; without it, it runs with the machine's\n\
    --stdin  ends when its standard input is closed, so that it cannot outlive its test";

fn main() -> ExitCode {
    let (mut port, mut seed, mut now, mut stdin) = (0_u16, 0_u64, None, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|text| text.parse::<i64>().ok());
        let understood = match argument.as_str() {
            "--port" => number().and_then(|n| u16::try_from(n).ok()).map(|n| port = n).is_some(),
            "--seed" => number().and_then(|n| u64::try_from(n).ok()).map(|n| seed = n).is_some(),
            "--now" => number().map(|n| now = Some(n)).is_some(),
            "--stdin" => {
                stdin = true;
                true
            }
            _ => false,
        };
        if !understood {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    }
    let cognito = now.map_or_else(|| Cognito::running(seed), |now| Cognito::fixed(seed, now));
    match listen(&cognito, port, stdin) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cognito-pool: {error}");
            ExitCode::FAILURE
        }
    }
}

fn listen(cognito: &Cognito, port: u16, stdin: bool) -> std::io::Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    println!("listening on http://127.0.0.1:{}", listener.local_addr()?.port());
    std::io::stdout().flush()?;
    if stdin {
        thread::spawn(|| {
            let _ = std::io::stdin().read_to_end(&mut Vec::new());
            std::process::exit(0);
        });
    }
    serve(cognito, &listener)
}
